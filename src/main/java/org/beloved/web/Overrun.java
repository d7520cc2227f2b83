package org.beloved.web;

import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** More people than the house has hands for: each connection to the database was in use for too long. */
final class Overrun {

    /** Seconds after which it is worth trying again. */
    private static final String RETRY_AFTER = "10";

    private Overrun() {}

    static void askToComeAgain(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
    }

    static Page page(HttpServletResponse response) {
        askToComeAgain(response);
        return ErrorPage.of(HttpStatus.SERVICE_UNAVAILABLE);
    }

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
