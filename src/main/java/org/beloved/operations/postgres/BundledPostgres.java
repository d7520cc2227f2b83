package org.beloved.operations.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bundled server of one home folder. Whoever starts it holds that folder's lock, keeps it running and stops it; a
 * server that dies is started again.
 */
public final class BundledPostgres implements AutoCloseable {
    private static final String CLUSTER = "postgres";

    private final Path home;
    private final Path programs;
    private final Map<String, String> otherSettings;
    private @Nullable Guardian guardian;
    private boolean closed;

    /** Not running yet: so that whoever must stop it can be told of it before it starts. */
    public BundledPostgres(Path home) {
        this(home, home.resolve("programs"), Map.of());
    }

    /** With programs shared between homes, and settings that tests change on purpose. */
    BundledPostgres(Path home, Path programs, Map<String, String> otherSettings) {
        this.home = home;
        this.programs = programs;
        this.otherSettings = otherSettings;
    }

    /** Whether there is a database in this home already. */
    public static boolean existsIn(Path home) {
        return Files.exists(home.resolve(CLUSTER).resolve("PG_VERSION"));
    }

    /** Removes the database of this home, which must not be running, for good. */
    public static void removeFrom(Path home) throws IOException {
        FileTree.delete(home.resolve(CLUSTER));
    }

    /** Starts the server, creating everything it needs at the first start. */
    public Access start() throws IOException, InterruptedException {
        PrivateFiles.createFolder(home);
        Path real = home.toRealPath();
        Passwords passwords = Passwords.keptIn(Access.passwordFile(real));
        PostgresBinaries binaries = PostgresBinaries.unpackedBelow(programs);
        Cluster cluster = new Cluster(real.resolve(CLUSTER), binaries, ServerAccount.forServer(binaries, real));
        cluster.ensureExists(passwords.of(Role.SUPERUSER));
        PostgresServer server = new PostgresServer(cluster, real.resolve("postgres.log"));
        server.stopOrphan();

        Access access = new Access(Port.rememberedIn(Access.portFile(real)), passwords);
        Map<String, String> settings = safeSettings(access.port());
        settings.putAll(otherSettings);
        guard(new Guardian(server, settings));
        prepareRoles(access);
        return access;
    }

    @Override
    public void close() {
        Guardian running;
        synchronized (this) {
            closed = true;
            running = guardian;
        }
        if (running != null) {
            running.close();
        }
    }

    private void guard(Guardian fresh) throws IOException, InterruptedException {
        synchronized (this) {
            if (closed) {
                throw new Refusal("Beloved was stopped while its database was starting.");
            }
            guardian = fresh;
        }
        fresh.start();
    }

    private static void prepareRoles(Access access) {
        try (Connection superuser = access.asSuperuser()) {
            new Roles(superuser, access.passwords()).ensureExist();
        } catch (SQLException trouble) {
            throw new Refusal(
                    "The database started, but its roles could not be prepared: " + trouble.getMessage(), trouble);
        }
    }

    /** Given on the command line, so that nothing written to a configuration file can loosen them. */
    private static Map<String, String> safeSettings(int port) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", Integer.toString(port));
        settings.put("unix_socket_directories", "");
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("max_connections", "40");
        settings.put("shared_buffers", "128MB");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        // The log must never repeat what people typed: no statements, no values of a violated key.
        settings.put("log_min_error_statement", "panic");
        settings.put("log_error_verbosity", "terse");
        return settings;
    }
}
