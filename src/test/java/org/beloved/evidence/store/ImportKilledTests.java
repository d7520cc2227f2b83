package org.beloved.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.beloved.Beloved;
import org.beloved.RoomTest;
import org.beloved.evidence.ReleaseFiles;
import org.beloved.evidence.practice.PracticeFile;
import org.beloved.operations.Database;
import org.beloved.operations.TestDatabase;
import org.beloved.walls.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real command in a process of its own, killed so that nothing of it can tidy up. */
@RoomTest
class ImportKilledTests {

    private static final Duration LONG = Duration.ofSeconds(90);

    /** More than the rows after which the command first tells how far it is. */
    private static final int ROWS = 300_000;

    @Autowired
    DataSource database;

    @Autowired
    Scope scope;

    @TempDir
    Path folder;

    private final String name = "test-" + UUID.randomUUID();
    private final List<Process> started = new ArrayList<>();
    private Path scratch = Path.of("");

    @BeforeEach
    void aPlaceForScratchFolders() throws IOException {
        scratch = Files.createDirectory(folder.resolve("scratch"));
    }

    @AfterEach
    void tidy() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly();
            process.waitFor();
        }
        DataSetRows rows = new DataSetRows(JdbcClient.create(database));
        scope.job(() -> {
            rows.move(name, KeptDataSet.State.IN_USE, KeptDataSet.State.EXAMINED);
            rows.discard(name);
            return rows;
        });
    }

    @Test
    void killedInTheMiddleOfTheRowsNothingIsKeptAndTheNextImportClearsUp() throws Exception {
        Path file = folder.resolve("practice.csv");
        try (Writer text = Files.newBufferedWriter(file)) {
            PracticeFile.ofTheNation().write(text, ROWS);
        }
        Process killed = start(file);
        assertThat(firstLine(killed)).isEqualTo("250,000 rows read");
        kill(killed);
        assertThat(kept()).isZero();
        assertThat(left()).as("what a killed program cannot remove").isNotEmpty();

        Process next = start(file);
        assertThat(ended(next)).isZero();
        assertThat(kept()).isEqualTo(ROWS);
        assertThat(left()).as("its own, and those of the killed one").isEmpty();
    }

    /** The set's row is written, and its file is about to follow, in one transaction that never ends. */
    @Test
    void killedWhileItIsBeingKeptNothingIsKept() throws Exception {
        Path file = ReleaseFiles.text(folder.resolve("release.csv"), ',');
        Files.writeString(file, Files.readString(file).replace("aa01", name));
        Process killed;
        try (Connection owner = asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table evidence.data_set_part in access exclusive mode");
            killed = start(file);
            await().atMost(LONG).until(this::isWaiting);
            kill(killed);
            assertThat(kept()).isZero();
            owner.rollback();
        }
        await().atMost(LONG).until(() -> !isKeeping());
        assertThat(kept()).isZero();
        assertThat(parts()).isZero();

        assertThat(ended(start(file))).isZero();
        assertThat(kept()).isEqualTo(ReleaseFiles.ROWS.size());
        assertThat(parts()).isOne();
    }

    private Process start(Path file) throws IOException {
        Database there = TestDatabase.database();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + scratch,
                "-cp",
                System.getProperty("java.class.path"),
                Beloved.class.getName(),
                "evidence",
                "import",
                file.toString(),
                "--name",
                name,
                "--data",
                folder.resolve("data").toString(),
                "--key-file",
                folder.resolve("key").toString());
        builder.environment()
                .putAll(Map.of(
                        "BELOVED_DATABASE_URL", there.url(),
                        "BELOVED_DATABASE_PASSWORD", there.app().password(),
                        "BELOVED_DATABASE_OWNER_PASSWORD", there.owner().password(),
                        "BELOVED_DATABASE_BACKUP_PASSWORD", there.backup().password()));
        Process process = builder.redirectErrorStream(true).start();
        started.add(process);
        return process;
    }

    private static String firstLine(Process process) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        String line = lines.readLine();
        while (line != null && !line.contains("rows")) {
            line = lines.readLine();
        }
        return String.valueOf(line);
    }

    private static int ended(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).as(said).isTrue();
        assertThat(said).contains("Kept as");
        return process.exitValue();
    }

    private static void kill(Process process) throws InterruptedException {
        assertThat(process.isAlive()).isTrue();
        process.destroyForcibly();
        process.waitFor();
    }

    /** The rows of the set, as the database says; none where there is no set. */
    private long kept() {
        DataSetRows rows = new DataSetRows(JdbcClient.create(database));
        return scope.job(() -> rows.find(name)).map(set -> set.report().rows()).orElse(0L);
    }

    private long parts() {
        return scope.job(() -> JdbcClient.create(database)
                .sql("select count(*) from evidence.data_set_part where data_set = :name")
                .param("name", name)
                .query(Long.class)
                .single());
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> folders = Files.list(scratch)) {
            return folders.filter(path -> path.getFileName().toString().startsWith("beloved-"))
                    .toList();
        }
    }

    private boolean isWaiting() throws SQLException {
        return counted(
                "select count(*) from pg_locks where not granted and relation = 'evidence.data_set_part'::regclass");
    }

    /** The server notices that its client is gone when it wants to answer. */
    private boolean isKeeping() throws SQLException {
        return counted("select count(*) from pg_locks where locktype = 'advisory'");
    }

    private static boolean counted(String query) throws SQLException {
        try (Connection owner = asOwner();
                Statement statement = owner.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() && row.getLong(1) > 0;
        }
    }

    private static Connection asOwner() throws SQLException {
        Database there = TestDatabase.database();
        return DriverManager.getConnection(
                there.url(), there.owner().user(), there.owner().password());
    }
}
