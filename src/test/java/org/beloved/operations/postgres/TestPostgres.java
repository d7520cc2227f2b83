package org.beloved.operations.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Bundled servers for tests: in temporary folders, with programs unpacked once per working copy. */
public final class TestPostgres {
    private TestPostgres() {}

    public static Path temporaryHome() throws IOException {
        return Files.createTempDirectory("beloved-test-");
    }

    /** Not started yet. */
    public static BundledPostgres in(Path home) {
        return in(home, Map.of());
    }

    /** With settings that no real start allows. */
    public static BundledPostgres in(Path home, Map<String, String> otherSettings) {
        return new BundledPostgres(home, programs(), otherSettings);
    }

    /** Creates a cluster that keeps no checksums; it must be there before the first start. */
    public static void createWithoutChecksums(Path home) throws IOException, InterruptedException {
        PostgresBinaries binaries = PostgresBinaries.unpackedBelow(programs());
        Path real = home.toRealPath();
        ServerAccount account = ServerAccount.forServer(binaries, real);
        Cluster cluster = new Cluster(real.resolve("postgres"), binaries, account);
        cluster.ensureExists(Passwords.keptIn(Access.passwordFile(real)).of(Role.SUPERUSER), "--no-data-checksums");
    }

    /** Stopped, and its folder removed, when this JVM ends. */
    public static Access startedUntilExit(Path home) throws IOException, InterruptedException {
        BundledPostgres postgres = in(home);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndRemove(postgres, home), "test-postgres-stop"));
        return postgres.start();
    }

    /** Beside the usual one, with the same roles. */
    public static void createDatabase(Access access, String name) {
        try (Connection superuser = access.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("create database " + name + " owner beloved_owner");
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    static Path programs() {
        return Path.of("target/postgres-programs").toAbsolutePath();
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
