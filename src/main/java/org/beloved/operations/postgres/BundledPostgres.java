package org.beloved.operations.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The bundled server of one home folder. Whoever starts it holds that folder's lock, keeps it running and stops it; a
 * server that dies is started again.
 */
public final class BundledPostgres implements AutoCloseable {
    private final Access access;
    private final Guardian guardian;

    private BundledPostgres(Access access, Guardian guardian) {
        this.access = access;
        this.guardian = guardian;
    }

    /** Starts the server, creating everything it needs at the first start. */
    public static BundledPostgres start(Path home) throws IOException, InterruptedException {
        return start(home, home.resolve("programs"), Map.of());
    }

    /** As {@link #start(Path)}, with programs shared between homes and settings that tests change on purpose. */
    static BundledPostgres start(Path home, Path programs, Map<String, String> otherSettings)
            throws IOException, InterruptedException {
        PrivateFiles.createFolder(home);
        Path real = home.toRealPath();
        Passwords passwords = Passwords.keptIn(Access.passwordFile(real));
        PostgresBinaries binaries = PostgresBinaries.unpackedBelow(programs);
        Cluster cluster = new Cluster(real.resolve("postgres"), binaries, ServerAccount.forServer(binaries, real));
        cluster.ensureExists(passwords.of(Role.SUPERUSER));

        PostgresServer server = new PostgresServer(cluster, real.resolve("postgres.log"));
        server.stopOrphan();
        Access access = new Access(Port.rememberedIn(Access.portFile(real)), passwords);
        Map<String, String> settings = safeSettings(access.port());
        settings.putAll(otherSettings);
        BundledPostgres postgres = new BundledPostgres(access, Guardian.watching(server, settings));
        postgres.prepareRoles();
        return postgres;
    }

    public Access access() {
        return access;
    }

    @Override
    public void close() {
        guardian.close();
    }

    private void prepareRoles() {
        try (Connection superuser = access.asSuperuser()) {
            new Roles(superuser, access.passwords()).ensureExist();
        } catch (SQLException trouble) {
            close();
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
