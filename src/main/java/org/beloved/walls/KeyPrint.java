package org.beloved.walls;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/** Tells whether a key file belongs to a database: kept there at the first start, it gives nothing of the key away. */
public record KeyPrint(String text) {

    private static final String PURPOSE = "walls.key-print";

    public static KeyPrint of(Path keyFile) {
        return new KeyPrint(HexFormat.of().formatHex(new InstanceKey(keyFile).derived(PURPOSE)));
    }

    /** Empty before the first start. */
    public static Optional<KeyPrint> keptIn(Connection database) throws SQLException {
        if (!isThere(database)) {
            return Optional.empty();
        }
        try (PreparedStatement select = database.prepareStatement("select print from walls.key_print");
                ResultSet rows = select.executeQuery()) {
            return rows.next() ? Optional.of(new KeyPrint(rows.getString(1))) : Optional.empty();
        }
    }

    /** The first one stays. */
    public void keepIn(Connection database) throws SQLException {
        try (PreparedStatement insert =
                database.prepareStatement("insert into walls.key_print (print) values (?) on conflict do nothing")) {
            insert.setString(1, text);
            insert.executeUpdate();
        }
    }

    /** A database that no start has prepared yet has no such table. */
    private static boolean isThere(Connection database) throws SQLException {
        try (PreparedStatement select = database.prepareStatement("select to_regclass('walls.key_print') is not null");
                ResultSet rows = select.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
