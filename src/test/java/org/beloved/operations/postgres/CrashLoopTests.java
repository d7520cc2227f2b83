package org.beloved.operations.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was said to be saved is saved, whoever is killed; counted on acknowledged rows. */
class CrashLoopTests {
    private static final Duration LONG = Duration.ofSeconds(120);
    private static final int ROWS_PER_ROUND = 100;
    private static final int SHORT_ROUNDS = 4;
    private static final int LONG_ROUNDS = 30;
    private static final int ROUNDS_THAT_LOSE = 10;

    private enum Victim {
        BELOVED,
        DATABASE,
        BOTH
    }

    private Path home;
    private Path acknowledged;

    @BeforeEach
    void prepare() throws IOException {
        home = TestPostgres.temporaryHome();
        acknowledged = home.resolveSibling(home.getFileName() + ".acknowledged");
    }

    @AfterEach
    void remove() throws IOException {
        FileTree.delete(home);
        Files.deleteIfExists(acknowledged);
    }

    @Test
    void losesNothingAcknowledgedInAFewCrashes() throws Exception {
        crash(SHORT_ROUNDS, "on", Victim.values());
        assertThat(lostRows()).isEmpty();
    }

    @Test
    @Tag("deep")
    void losesNothingAcknowledgedInManyCrashes() throws Exception {
        crash(LONG_ROUNDS, "on", Victim.values());
        assertThat(lostRows()).isEmpty();
    }

    /** The same loop without waiting for the disk must lose rows, or the loop above proves nothing. */
    @Test
    @Tag("deep")
    void losesAcknowledgedRowsWhenTheServerDoesNotWaitForTheDisk() throws Exception {
        crash(ROUNDS_THAT_LOSE, "off", Victim.BOTH);
        assertThat(lostRows()).isNotEmpty();
    }

    private void crash(int rounds, String synchronousCommit, Victim... victims) throws Exception {
        for (int round = 0; round < rounds; round++) {
            Process writer = startWriter(synchronousCommit);
            try {
                awaitMoreRows(writer);
                kill(victims[round % victims.length], writer);
            } finally {
                writer.destroyForcibly();
                assertThat(writer.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
            }
        }
    }

    private void kill(Victim victim, Process writer) throws IOException {
        switch (victim) {
            case BELOVED -> writer.destroyForcibly();
            case DATABASE -> {
                killServer();
                awaitMoreRows(writer);
            }
            case BOTH -> {
                killServer();
                writer.destroyForcibly();
            }
        }
    }

    /** With all its helpers, so that nothing of it can finish what it was doing. */
    private void killServer() throws IOException {
        ProcessHandle server = ProcessHandle.of(Postmaster.namedIn(home.resolve("postgres"))
                        .orElseThrow()
                        .pid())
                .orElseThrow();
        List<ProcessHandle> helpers = server.descendants().toList();
        server.destroyForcibly();
        helpers.forEach(ProcessHandle::destroyForcibly);
    }

    private void awaitMoreRows(Process writer) throws IOException {
        long before = acknowledgedRows().size();
        await().atMost(LONG)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !writer.isAlive() || acknowledgedRows().size() >= before + ROWS_PER_ROUND);
        assertThat(writer.isAlive()).as("the writer, see %s", log()).isTrue();
    }

    private Process startWriter(String synchronousCommit) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AcknowledgingWriter.class.getName(),
                        home.toString(),
                        acknowledged.toString(),
                        synchronousCommit)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private Path log() {
        return home.resolve("writer.log");
    }

    /** Also proves that the database comes back after the last crash. */
    private Set<String> lostRows() throws Exception {
        Set<String> lost = acknowledgedRows();
        assertThat(lost).hasSizeGreaterThan(ROWS_PER_ROUND * SHORT_ROUNDS);
        try (BundledPostgres postgres = TestPostgres.in(home);
                Connection owner = AcknowledgingWriter.asOwner(postgres.start());
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select id from public.saved")) {
            while (rows.next()) {
                lost.remove(rows.getString(1));
            }
        }
        System.out.printf(
                "%d rows acknowledged, %d of them lost%n", acknowledgedRows().size(), lost.size());
        return lost;
    }

    private Set<String> acknowledgedRows() throws IOException {
        if (!Files.exists(acknowledged)) {
            return new HashSet<>();
        }
        try (Stream<String> lines = Files.lines(acknowledged)) {
            return new HashSet<>(lines.toList());
        }
    }
}
