package org.beloved.operations;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.slf4j.LoggerFactory;

/** Before the website sets up its logs, only troubles are printed; otherwise every library would tell its life. */
final class QuietLogs {
    private QuietLogs() {}

    static void start() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger("ROOT").setLevel(Level.WARN);
            // Flyway warns of the out-of-order mode that we chose.
            context.getLogger("org.flywaydb").setLevel(Level.ERROR);
        }
    }
}
