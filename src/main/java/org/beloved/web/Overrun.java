package org.beloved.web;

import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** More people than the house has hands for: each connection to the database was in use for too long. */
final class Overrun {

    /** Seconds after which it is worth trying again. */
    static final String RETRY_AFTER = "10";

    private Overrun() {}

    static boolean isBehind(@Nullable Object failure) {
        for (Throwable cause = failure instanceof Throwable thrown ? thrown : null;
                cause != null;
                cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return true;
            }
        }
        return false;
    }
}
