package org.beloved.operations.postgres;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

/** The victim of the crash loop: saves rows for ever and notes each one in a file only after its commit returned. */
final class AcknowledgingWriter {
    private AcknowledgingWriter() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        BundledPostgres postgres = TestPostgres.in(home, Map.of("synchronous_commit", arguments[2]));
        Access access = postgres.start();
        try (FileChannel acknowledged = FileChannel.open(Path.of(arguments[1]), CREATE, APPEND)) {
            while (true) {
                writeUntilDisconnected(access, acknowledged);
            }
        }
    }

    private static void writeUntilDisconnected(Access access, FileChannel acknowledged) throws Exception {
        try (Connection owner = asOwner(access);
                Statement statement = owner.createStatement();
                PreparedStatement insert = prepareInsert(owner, statement)) {
            while (true) {
                String id = UUID.randomUUID().toString();
                insert.setString(1, id);
                insert.executeUpdate();
                acknowledged.write(ByteBuffer.wrap((id + "\n").getBytes(US_ASCII)));
            }
        } catch (SQLException serverGone) {
            // The supervisor brings it back; a row in doubt was not acknowledged.
            Thread.onSpinWait();
        }
    }

    private static PreparedStatement prepareInsert(Connection owner, Statement statement) throws SQLException {
        statement.execute("create table if not exists public.saved (id text primary key)");
        return owner.prepareStatement("insert into public.saved (id) values (?)");
    }

    static Connection asOwner(Access access) throws SQLException {
        return DriverManager.getConnection(access.url(), Role.OWNER.roleName(), access.password(Role.OWNER));
    }
}
