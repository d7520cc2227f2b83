package org.beloved.operations.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Bundled servers for tests: in temporary folders, with programs unpacked once per working copy. */
public final class TestPostgres {
    private TestPostgres() {}

    public static Path temporaryHome() throws IOException {
        return Files.createTempDirectory("beloved-test-");
    }

    public static BundledPostgres start(Path home) throws IOException, InterruptedException {
        return start(home, Map.of());
    }

    /** With settings that no real start allows. */
    public static BundledPostgres start(Path home, Map<String, String> otherSettings)
            throws IOException, InterruptedException {
        return BundledPostgres.start(home, Path.of("target/postgres-programs").toAbsolutePath(), otherSettings);
    }

    /** Stopped, and its folder removed, when this JVM ends. */
    public static BundledPostgres startedUntilExit(Path home) throws IOException, InterruptedException {
        BundledPostgres postgres = start(home);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndRemove(postgres, home), "test-postgres-stop"));
        return postgres;
    }

    public static void stopAndRemove(BundledPostgres postgres, Path home) {
        postgres.close();
        try {
            FileTree.delete(home);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
