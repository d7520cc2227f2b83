package org.beloved.operations.postgres;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the server on a cluster: started as our child, waited for, stopped in an orderly way. */
final class PostgresServer {
    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

    /** On the command line, where the next Beloved finds it after a crash of this one. */
    private static final String OUR_MARK = "cluster_name=beloved";

    private static final int LOOK_EVERY_MILLIS = 20;
    private static final int SAY_SO_AFTER_MILLIS = 5_000;
    private static final long LARGEST_LOG = 5_000_000;
    private static final String STOP_SECONDS = "90";
    private static final int STOP_ATTEMPTS = 10;
    private static final int AFTER_STOP_MILLIS = 500;

    private final Cluster cluster;
    private final Path logFile;

    PostgresServer(Cluster cluster, Path logFile) {
        this.cluster = cluster;
        this.logFile = logFile;
    }

    /** Starts the process; it takes connections only once {@link #awaitReady} returns. */
    Process launch(Map<String, String> settings) throws IOException {
        turnOverLargeLog();
        ProcessBuilder builder = cluster.account()
                .process(command(settings))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile.toFile()));
        // A stale postmaster.pid may name a living thread of some other program, and the server would not start.
        // This tells it whose number that is; deleting the file instead would also remove its guard against orphans.
        Postmaster.namedIn(cluster.folder())
                .ifPresent(stale -> builder.environment().put("PG_GRANDPARENT_PID", Long.toString(stale.pid())));
        return builder.start();
    }

    /** Waits as long as recovery needs. */
    void awaitReady(Process process) throws IOException, InterruptedException {
        for (int waited = 0; ; waited += LOOK_EVERY_MILLIS) {
            Optional<Postmaster> found = Postmaster.namedIn(cluster.folder());
            if (found.isPresent()
                    && found.get().pid() == process.pid()
                    && found.get().isReady()) {
                return;
            }
            if (waited == SAY_SO_AFTER_MILLIS) {
                log.warn("postgres_starting_slowly log={}", logFile);
            }
            if (process.waitFor(LOOK_EVERY_MILLIS, MILLISECONDS)) {
                throw new ServerDied(process.exitValue(), logFile);
            }
        }
    }

    /** Stops a server that an earlier Beloved started and could not stop; one that somebody else started is left alone. */
    void stopOrphan() throws IOException, InterruptedException {
        Optional<Postmaster> found = Postmaster.namedIn(cluster.folder());
        if (found.isEmpty() || !found.get().isAliveOn(cluster.folder())) {
            return;
        }
        Postmaster living = found.get();
        if (!living.wasStartedWith(OUR_MARK)) {
            throw new Refusal("A PostgreSQL that Beloved did not start (process " + living.pid() + ") works on "
                    + cluster.folder() + ". Stop it first; Beloved does not stop other people's databases.");
        }
        log.warn("postgres_orphan_found pid={}", living.pid());
        if (!fastStop()) {
            throw new Refusal("The PostgreSQL of an earlier Beloved (process " + living.pid()
                    + ") is still stopping. Try again in a minute; what it says is in " + logFile + ".");
        }
    }

    /** Stops our own process in an orderly way; never by force. */
    void stop(Process process) throws IOException, InterruptedException {
        for (int attempt = 1; process.isAlive() && attempt <= STOP_ATTEMPTS; attempt++) {
            // Right after its launch a server has no pid file yet and cannot be asked; a moment later it can.
            fastStop();
            process.waitFor(AFTER_STOP_MILLIS, MILLISECONDS);
        }
        if (process.isAlive()) {
            log.error("postgres_stop_unfinished pid={} log={}", process.pid(), logFile);
        }
    }

    /** Running statements are rolled back, everything acknowledged stays. */
    private boolean fastStop() throws IOException, InterruptedException {
        List<String> command = List.of(
                cluster.binaries().program("pg_ctl"),
                "stop",
                "--pgdata=" + cluster.folder(),
                "--mode=fast",
                "--wait",
                "--timeout=" + STOP_SECONDS);
        int exit = cluster.account()
                .process(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile.toFile()))
                .start()
                .waitFor();
        return exit == 0;
    }

    private List<String> command(Map<String, String> settings) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            // Its own session: Ctrl-C in a terminal must reach us first, so that requests end before the database does.
            command.add("/usr/bin/setsid");
        }
        command.add(cluster.binaries().program("postgres"));
        command.add("-D");
        command.add(cluster.folder().toString());
        command.add("-c");
        command.add(OUR_MARK);
        settings.forEach((name, value) -> {
            command.add("-c");
            command.add(name + "=" + value);
        });
        return command;
    }

    private void turnOverLargeLog() throws IOException {
        if (Files.exists(logFile) && Files.size(logFile) > LARGEST_LOG) {
            Files.move(
                    logFile, logFile.resolveSibling(logFile.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The server ended before it took connections. */
    static final class ServerDied extends IOException {
        private static final long serialVersionUID = 1L;

        private final String sentence;

        ServerDied(int exit, Path logFile) {
            String what =
                    "PostgreSQL ended (exit " + exit + ") before it was ready. What it said is in " + logFile + ".";
            super(what);
            this.sentence = what;
        }

        String sentence() {
            return sentence;
        }
    }
}
