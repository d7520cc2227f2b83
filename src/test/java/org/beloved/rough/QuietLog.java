package org.beloved.rough;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** Listens to the log of the house: nothing may break there, and no word that a person typed may stand there. */
final class QuietLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final Logger root;
    private final Queue<String> loud = new ConcurrentLinkedQueue<>();

    private QuietLog(Logger root) {
        this.root = root;
    }

    static QuietLog listening() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        QuietLog log = new QuietLog(context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME));
        log.setContext(context);
        log.start();
        log.root.addAppender(log);
        return log;
    }

    /** What was said too loud. */
    List<String> loud() {
        return List.copyOf(loud);
    }

    @Override
    protected void append(ILoggingEvent event) {
        String said = event.getFormattedMessage()
                + (event.getThrowableProxy() == null
                        ? ""
                        : " " + ThrowableProxyUtil.asString(event.getThrowableProxy()));
        if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
            loud.add("in the log: " + said.lines().limit(3).toList());
        }
        if (said.contains(Oddities.MARK)) {
            loud.add("a person's words in the log: " + event.getLoggerName());
        }
    }

    @Override
    public void close() {
        root.detachAppender(this);
        stop();
    }
}
