package org.beloved.operations.selfcheck;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.beloved.walls.KeyPrint;

/** The key file must be the one this database was sealed with; another one opens nothing and would seal on beside it. */
record KeyPrintCheck(Connection app, Path keyFile) {
    List<Finding> findings() throws SQLException {
        KeyPrint ours = KeyPrint.of(keyFile);
        return KeyPrint.keptIn(app)
                .filter(kept -> !kept.equals(ours))
                .map(
                        _ -> new Finding(
                                "KEY_OF_ANOTHER_DATABASE",
                                "The key file " + keyFile
                                        + " is not the one this database was sealed with, so nobody could "
                                        + "read its sealed columns. Put the right key back, or name its place with --key-file."))
                .stream()
                .toList();
    }
}
