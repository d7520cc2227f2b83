package org.beloved.operations.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection that may make tables, for measuring. */
public final class OpenedForBench {

    private OpenedForBench() {}

    public static Connection of(Access access) throws SQLException {
        return access.asSuperuser();
    }
}
