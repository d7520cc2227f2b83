package org.beloved.operations.postgres;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** One random password per role, kept in a file that only its owner can read. */
final class Passwords {
    private static final int RANDOM_BYTES = 24;

    private final Map<Role, String> byRole;

    private Passwords(Map<Role, String> byRole) {
        this.byRole = byRole;
    }

    /** Reads the passwords, or draws and writes them at the first start. */
    static Passwords keptIn(Path file) throws IOException {
        Properties stored = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                stored.load(reader);
            }
        }
        Map<Role, String> byRole = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            byRole.put(role, stored.getProperty(role.roleName(), drawn()));
        }
        if (stored.size() < byRole.size()) {
            write(file, byRole);
        }
        return new Passwords(byRole);
    }

    String of(Role role) {
        return Objects.requireNonNull(byRole.get(role), "every role has a password");
    }

    private static String drawn() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void write(Path file, Map<Role, String> byRole) throws IOException {
        Properties properties = new Properties();
        byRole.forEach((role, password) -> properties.setProperty(role.roleName(), password));
        StringWriter text = new StringWriter();
        properties.store(text, null);
        PrivateFiles.createFoldersAbove(file);
        PrivateFiles.write(file, text.toString());
    }
}
