package org.beloved.operations;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What must be closed, last opened first: requests end before the database stops, and the directory is given back last.
 * Closes by itself when the process is asked to end, with Ctrl-C for instance.
 */
final class Closing implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Closing.class);

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Thread atExit = new Thread(this::closeAtExit, "closing");
    private volatile boolean askedToEnd;

    static Closing atExit() {
        Closing closing = new Closing();
        Runtime.getRuntime().addShutdownHook(closing.atExit);
        return closing;
    }

    /** Told of a thing before it starts, so that an early Ctrl-C finds it. */
    synchronized <T extends AutoCloseable> T keep(T thing) {
        open.push(thing);
        return thing;
    }

    /** Whether somebody ended the process, so that whatever fails now fails for want of what is closed already. */
    boolean isAskedToEnd() {
        return askedToEnd;
    }

    /** Stays here until the process is asked to end. */
    void awaitExit() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    @Override
    public void close() {
        closeAll();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException alreadyEnding) {
            log.debug("closed_while_ending", alreadyEnding);
        }
    }

    private void closeAtExit() {
        askedToEnd = true;
        closeAll();
    }

    private void closeAll() {
        for (AutoCloseable thing = next(); thing != null; thing = next()) {
            try {
                thing.close();
            } catch (Exception trouble) {
                log.error("close_failed", trouble);
            }
        }
    }

    private synchronized @Nullable AutoCloseable next() {
        return open.poll();
    }
}
