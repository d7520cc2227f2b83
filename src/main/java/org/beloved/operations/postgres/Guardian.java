package org.beloved.operations.postgres;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one server running: starts it, starts it again when it dies, and stops it at the end. */
final class Guardian implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Guardian.class);

    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;
    private static final int ATTEMPTS_AT_START = 5;

    private final PostgresServer server;
    private final Map<String, String> settings;
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable Process process;

    Guardian(PostgresServer server, Map<String, String> settings) {
        this.server = server;
        this.settings = settings;
    }

    /** Starts the server. One just killed may hold its shared memory for a moment longer, so it tries a few times. */
    void start() throws IOException, InterruptedException {
        startWithin(ATTEMPTS_AT_START);
    }

    @Override
    public void close() {
        Process running;
        synchronized (this) {
            closing.countDown();
            running = process;
        }
        if (running == null) {
            return;
        }
        try {
            server.stop(running);
        } catch (IOException trouble) {
            log.error("postgres_stop_failed", trouble);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void startWithin(int attempts) throws IOException, InterruptedException {
        long pause = FIRST_PAUSE_MILLIS;
        for (int attempt = 1; !isClosing(); attempt++) {
            try {
                startOnce();
                return;
            } catch (PostgresServer.ServerDied died) {
                if (attempt >= attempts) {
                    throw new Refusal(died.sentence(), died);
                }
                log.warn("postgres_start_failed attempt={} pauseMillis={}", attempt, pause);
                if (closing.await(pause, MILLISECONDS)) {
                    return;
                }
                pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
            }
        }
    }

    private void startOnce() throws IOException, InterruptedException {
        Process fresh;
        synchronized (this) {
            // Under the lock, so that a close in this moment either prevents the launch or sees the process to stop.
            if (isClosing()) {
                return;
            }
            fresh = server.launch(settings);
            process = fresh;
        }
        server.awaitReady(fresh);
        fresh.onExit().thenRun(() -> Thread.ofVirtual().name("postgres-restart").start(this::startAgain));
    }

    private void startAgain() {
        if (isClosing()) {
            return;
        }
        log.error("postgres_died_restarting");
        try {
            startWithin(Integer.MAX_VALUE);
        } catch (IOException trouble) {
            log.error("postgres_restart_failed", trouble);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }
}
