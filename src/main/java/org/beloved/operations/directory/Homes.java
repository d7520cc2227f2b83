package org.beloved.operations.directory;

import java.nio.file.Path;

/** The folders of the person who runs Beloved, by the desktop conventions. */
final class Homes {
    private Homes() {}

    static Path data() {
        return fromEnvironment("XDG_DATA_HOME", ".local/share");
    }

    static Path configuration() {
        return fromEnvironment("XDG_CONFIG_HOME", ".config");
    }

    private static Path fromEnvironment(String variable, String belowHome) {
        String chosen = System.getenv(variable);
        return chosen == null || !chosen.startsWith("/")
                ? Path.of(System.getProperty("user.home")).resolve(belowHome)
                : Path.of(chosen);
    }
}
