package org.beloved.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.EvidenceCommand;
import org.beloved.evidence.ReleaseFiles;
import org.beloved.evidence.ShippedDataSet;
import org.beloved.evidence.StoredHouse;
import org.beloved.evidence.counting.Counterfactual;
import org.beloved.evidence.counting.Periods;
import org.beloved.evidence.counting.Summary;
import org.beloved.evidence.facility.Corrections;
import org.beloved.evidence.facility.Decisions;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.evidence.facility.Unplaced;
import org.beloved.evidence.records.Marks;
import org.beloved.policy.CaseFacts;
import org.beloved.policy.Cases;
import org.beloved.policy.PolicyVersion;
import org.beloved.shared.AccountId;
import org.beloved.shared.Fips;
import org.beloved.walls.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files become a data set of the house by the command line: all of it or nothing. */
@RoomTest
class ImportTests {

    @Autowired
    DataSource database;

    @Autowired
    Scope scope;

    @Autowired
    Neighbors neighbors;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Command
    private final class TestedHouse implements StoredHouse {
        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public <T> T open(Work<T> work) throws Exception {
            return work.with(new Opened(database, folder));
        }
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return EvidenceCommand.line(TestedHouse::new)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    /** Other tests' pages show what is in use. */
    @AfterEach
    void tidy() {
        DataSetRows rows = new DataSetRows(JdbcClient.create(database));
        scope.job(() -> {
            rows.list().stream()
                    .map(KeptDataSet::id)
                    .filter(id -> id.startsWith("test-"))
                    .forEach(id -> {
                        rows.move(id, KeptDataSet.State.IN_USE, KeptDataSet.State.EXAMINED);
                        rows.discard(id);
                    });
            return rows;
        });
    }

    private JsonNode answer() {
        return JsonMapper.shared().readTree(out.toString());
    }

    private static String name() {
        return "test-" + UUID.randomUUID();
    }

    /** Files are known by their bytes: each test sends its own. */
    private Path release(String name) throws Exception {
        Path file = ReleaseFiles.text(folder.resolve(name + ".csv"), ',');
        Files.writeString(
                file, Files.readString(file) + ReleaseFiles.ROWS.get(1).getFirst() + name + ",,,,,,,,,,,\n");
        return file;
    }

    @Test
    void aDryRunReportsAndKeepsNothing() throws Exception {
        String name = name();
        assertThat(run("import", release(name).toString(), "--name", name, "--dry-run", "--json"))
                .isZero();
        assertThat(answer().get("rows").asInt()).isEqualTo(4);
        assertThat(answer().get("dryRun").asBoolean()).isTrue();
        assertThat(answer().get("problems").findValuesAsString("kind"))
                .containsExactly("no-date", "facility-not-found");
        assertThat(run("summary", "--dataset", name)).isEqualTo(2);
    }

    @Test
    void whatIsKeptIsCountedListedAndExported() throws Exception {
        String name = name();
        assertThat(run("import", release(name).toString(), "--name", name, "--json"))
                .isZero();
        String sha256 = answer().get("sha256").asString();
        assertThat(answer().get("dataset").asString()).isEqualTo(name);
        assertThat(Files.exists(folder.resolve("data-sets")))
                .as("nothing cached before it is asked for")
                .isFalse();

        assertThat(run("summary", "--dataset", name, "--county", "42091", "--json"))
                .isZero();
        assertThat(answer().get("rows").findValuesAsString("year")).containsExactly("2024", "2025");
        assertThat(answer().get("rows").get(1).get("declined").asInt()).isEqualTo(1);
        assertThat(Hashes.sha256(folder.resolve("data-sets").resolve(sha256 + ".parquet")))
                .isEqualTo(sha256);

        assertThat(run("datasets", "--json")).isZero();
        assertThat(answer().findValuesAsString("id")).contains("pa-2008-2015", "practice", name);

        Path csv = folder.resolve("out.csv");
        assertThat(run("export", name, "--to", csv.toString())).isZero();
        assertThat(Files.readAllLines(csv))
                .hasSize(5)
                .anySatisfy(line ->
                        assertThat(line).contains("42091").contains("I-247A").doesNotContain("aa01"));
        Path parquet = folder.resolve("out.parquet");
        assertThat(run("export", name, "--to", parquet.toString())).isZero();
        assertThat(run("import", parquet.toString(), "--dry-run", "--json")).isZero();
        assertThat(answer().get("rows").asInt()).isEqualTo(4);
    }

    @Test
    void theSameFilesAreNotTakenInTwice() throws Exception {
        String name = name();
        Path file = release(name);
        assertThat(run("import", file.toString(), "--name", name)).isZero();
        assertThat(run("import", file.toString(), "--name", name() + "-again")).isEqualTo(1);
        assertThat(err.toString()).contains("here already").contains(name);
        assertThat(run("import", release(name()).toString(), "--name", name)).isEqualTo(1);
        assertThat(err.toString()).contains("Choose another");
        assertThat(run("import", release(name()).toString(), "--name", "pa-2008-2015"))
                .isEqualTo(1);
    }

    @Test
    void twoAtOnceAreKeptOneAfterTheOther() throws Exception {
        DataSetRows rows = new DataSetRows(JdbcClient.create(database));
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        AtomicReference<Object> other = new AtomicReference<>();
        Thread first = Thread.startVirtualThread(() -> scope.job(() -> {
            other.set(rows.lock());
            held.countDown();
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return 1;
        }));
        held.await();
        String name = name();
        Path file = release(name);
        assertThat(run("import", file.toString(), "--name", name)).isEqualTo(1);
        assertThat(err.toString()).contains("Another import");
        done.countDown();
        first.join();
        assertThat(other.get()).isEqualTo(true);
        assertThat(run("import", file.toString(), "--name", name)).isZero();
    }

    /** What a moderator decided counts on the command line as it does on the pages, also in a set that came with the program. */
    @Test
    void aModeratorsDecisionCountsInEveryCommand() throws Exception {
        FacilityRulings rulings = new FacilityRulings(JdbcClient.create(database));
        Unplaced place = ShippedDataSet.PENNSYLVANIA.dataSet().unplaced().stream()
                .filter(each -> each.facility().knownState().isPresent())
                .findFirst()
                .orElseThrow();
        AccountId moderator = neighbors.signedIn(Standing.MODERATOR).account();
        int before = montgomery();
        int changes = answer().get("facilityDecisions").get("changes").asInt();
        UUID id = UUID.randomUUID();
        scope.person(moderator, () -> rulings.add(id, decided(place), moderator, Instant.now()));
        try {
            assertThat(montgomery()).isEqualTo(before + (int) place.records());
            assertThat(answer().get("facilityDecisions").get("inForce").asInt()).isOne();
            assertThat(montgomery("--decisions", Integer.toString(changes))).isEqualTo(before);
            assertThat(run("summary", "--dataset", "pa-2008-2015", "--decisions", "999"))
                    .isEqualTo(2);
            assertThat(err.toString()).contains("expected 0 to " + (changes + 1));
            run("counterfactual", "--dataset", "pa-2008-2015", "--policy", "us-ca-santa-clara-2011");
            assertThat(out.toString()).contains("Counted with 1 decisions of this installation");

            Path exported = folder.resolve("pa.csv");
            assertThat(run("export", "pa-2008-2015", "--to", exported.toString()))
                    .isZero();
            assertThat(Files.readAllLines(exported).stream()
                            .filter(line -> line.contains(place.facility().name()) && line.contains(",42091,"))
                            .count())
                    .isEqualTo(place.records());
        } finally {
            scope.person(moderator, () -> {
                rulings.undo(id, moderator, Instant.now());
                return id;
            });
        }
    }

    private static Corrections.Correction decided(Unplaced place) {
        return new Corrections.Correction(
                place.facility().name(),
                place.facility().city(),
                "PA",
                new Fips("42091"),
                FacilityLevel.LOCAL,
                "The county's own page",
                LocalDate.of(2026, 11, 26));
    }

    private int montgomery(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("summary", "--dataset", "pa-2008-2015", "--county", "42091", "--json"));
        arguments.addAll(List.of(more));
        assertThat(run(arguments.toArray(String[]::new))).as(err.toString()).isZero();
        int requests = 0;
        for (JsonNode row : answer().get("rows")) {
            requests += row.get("total").asInt();
        }
        return requests;
    }

    @Test
    void badInputIsAnsweredInWordsAndKeepsNothing() throws Exception {
        Path cut = Files.writeString(folder.resolve("cut.parquet"), "PAR1 and then nothing");
        assertThat(run("import", cut.toString(), "--name", name())).isEqualTo(2);
        assertThat(err.toString()).contains("cut.parquet").contains("cut off");
        assertThat(run("import", "nowhere.csv")).isEqualTo(2);
        assertThat(run("import")).isEqualTo(2);
        assertThat(run("export", "nothing", "--to", "x.csv")).isEqualTo(2);
        assertThat(run("export", "practice", "--to", "x.doc")).isEqualTo(2);
    }

    @Test
    void pennsylvaniaTakenInIsPennsylvaniaShipped() throws Exception {
        Path file = Files.write(folder.resolve("pa.csv"), ShippedDataSet.PENNSYLVANIA.bytes());
        String name = name();
        int status = run("import", file.toString(), "--name", name);
        assertThat(status).as(err.toString()).isZero();
        DataSets sets = DataSets.of(
                new DataSetRows(JdbcClient.create(database)),
                new FacilityRulings(JdbcClient.create(database)),
                scope,
                folder.resolve("cache"));
        DataSet taken = sets.find(name, Decisions.NONE).orElseThrow();
        DataSet shipped = ShippedDataSet.PENNSYLVANIA.dataSet();
        assertThat(taken.records().size()).isEqualTo(32_757);
        assertThat(taken.records().stretches()).isEqualTo(shipped.records().stretches());
        assertThat(taken.missing()).isEqualTo(shipped.missing());
        for (int row = 0; row < taken.records().size(); row++) {
            assertThat(taken.records().prepared(row))
                    .isEqualTo(shipped.records().prepared(row));
            assertThat(taken.records().lift(row)).isEqualTo(shipped.records().lift(row));
            assertThat(taken.records().form(row)).isEqualTo(shipped.records().form(row));
            assertThat(taken.records().criminality(row))
                    .isEqualTo(shipped.records().criminality(row));
        }
        assertThat(List.of(taken.about().credit(), taken.about().asOf()))
                .isEqualTo(List.of(shipped.about().credit(), shipped.about().asOf()));
    }

    /** The set that tells of everything a release can tell. */
    @Test
    void thePracticeSetReadByColumnsIsThePracticeSetReadByRows() throws Exception {
        Path file = Files.write(folder.resolve("practice.csv"), ShippedDataSet.PRACTICE.bytes());
        String name = name();
        assertThat(run("import", file.toString(), "--name", name))
                .as(err.toString())
                .isZero();
        DataSet taken = DataSets.of(
                        new DataSetRows(JdbcClient.create(database)),
                        new FacilityRulings(JdbcClient.create(database)),
                        scope,
                        folder.resolve("cache"))
                .find(name, Decisions.NONE)
                .orElseThrow();
        DataSet shipped = ShippedDataSet.PRACTICE.dataSet();
        assertThat(taken.isPractice()).as("whatever it is called").isTrue();
        assertThat(taken.about().credit()).as("ICE made none of it").startsWith("Made up by Beloved");
        assertThat(Summary.of(taken.records(), Periods.FISCAL_YEAR.groupsOf(taken.records())))
                .hasSizeGreaterThan(100)
                .isEqualTo(Summary.of(shipped.records(), Periods.FISCAL_YEAR.groupsOf(shipped.records())));
        for (int row = 0; row < taken.records().size(); row++) {
            assertThat(taken.records().birthYear(row))
                    .isEqualTo(shipped.records().birthYear(row));
            assertThat(taken.records().hasSettledCharge(row))
                    .isEqualTo(shipped.records().hasSettledCharge(row));
            for (Marks mark : Marks.values()) {
                assertThat(taken.records().mark(mark, row))
                        .isEqualTo(shipped.records().mark(mark, row));
            }
        }
        PolicyVersion rule = Cases.version("us-ca-santa-clara-2011");
        assertThat(count(taken, rule)).isEqualTo(count(shipped, rule));
    }

    private static List<Counterfactual.Count> count(DataSet set, PolicyVersion rule) {
        return new Counterfactual(set.records(), CaseFacts.UNKNOWN)
                .under(rule, Periods.FISCAL_YEAR.groupsOf(set.records()));
    }

    @Test
    void aCachedFileThatWasChangedIsFetchedAnew() throws Exception {
        String name = name();
        run("import", release(name).toString(), "--name", name, "--json");
        Path cached = folder.resolve("data-sets").resolve(answer().get("sha256").asString() + ".parquet");
        run("summary", "--dataset", name);
        Files.writeString(cached, "spoiled");
        assertThat(run("summary", "--dataset", name)).isZero();
        assertThat(Files.size(cached)).isGreaterThan(100);
    }
}
