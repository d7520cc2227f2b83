package org.beloved.evidence.counting;

import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.beloved.evidence.facility.FacilityMatcher;
import org.beloved.evidence.intake.Examination;
import org.beloved.evidence.intake.HeaderSearch;
import org.beloved.evidence.intake.Intake;
import org.beloved.evidence.intake.TableFile;
import org.beloved.evidence.practice.PracticeFile;
import org.beloved.evidence.records.Records;
import org.beloved.evidence.store.ImportBench;
import org.beloved.operations.postgres.BundledPostgres;
import org.beloved.operations.postgres.OpenedForBench;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.data.PolicyFiles;
import org.duckdb.DuckDBDriver;

/** Times an import; then asks four engines the same two questions over the same made-up rows, checks that they agree, and prints the ratios. */
public final class EvidenceBenchRun {

    private static final String MODEL = "us-ca-santa-clara-2011";
    private static final String OURS = "ours";
    private static final String COLUMNS = "ours, columns";
    private static final String ROARING = "RoaringBitmap";
    private static final int ROUNDS = 7;
    private static final int COPIES = 8;
    private static final double BYTES_A_ROW = 20;
    private static final double ONE_POLICY = 25;
    private static final double ALL_POLICIES = 500;

    private EvidenceBenchRun() {}

    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]).toAbsolutePath();
        Path csv = made(folder.resolve("practice-" + rows + ".csv"), rows);
        ImportBench.print(csv, rows);
        Records records = records(csv);
        PolicyBook book = PolicyFiles.shippedBook();
        List<PolicyVersion> all = book.versions();
        List<PolicyVersion> one = List.of(book.find(MODEL).orElseThrow());
        Question question = new Question(records, all);
        System.out.printf(
                "%,d rows, %,d groups of county and fiscal year, %d policies, %d clauses%n",
                rows, question.groups.size(), all.size(), question.leaves.size());
        memory(records, rows);

        Bitmaps bitmaps = new Bitmaps(question);
        Tables tables = new Tables(question);
        Path file = tables.written(folder.resolve("requests.csv"));
        Path home = folder.resolve("postgres");
        try (BundledPostgres server = new BundledPostgres(home);
                Connection duck = new DuckDBDriver().connect("jdbc:duckdb:", new java.util.Properties());
                Connection postgres = OpenedForBench.of(server.start())) {
            tables.intoDuckDb(duck, file);
            tables.intoPostgres(postgres, file);
            ask("one policy", ONE_POLICY, engines(question, bitmaps, tables, duck, postgres, one));
            ask("all policies", ALL_POLICIES, engines(question, bitmaps, tables, duck, postgres, all));
        }
        System.out.println("One thread each, best of " + ROUNDS + " rounds. All have every clause decided beforehand, except \"ours, columns\",");
        System.out.println("which works them out anew. The databases by the clock, the others by processor time: on a machine with");
        System.out.println("other work the databases look slower than they are.");
    }

    private static Map<String, Callable<List<int[]>>> engines(
            Question question,
            Bitmaps bitmaps,
            Tables tables,
            Connection duck,
            Connection postgres,
            List<PolicyVersion> policies) {
        Map<String, Callable<List<int[]>>> engines = new LinkedHashMap<>();
        Counterfactual known = question.ours();
        engines.put(OURS, () -> question.counted(known, policies));
        engines.put(COLUMNS, () -> question.counted(question.ours(), policies));
        engines.put(ROARING, () -> bitmaps.counts(policies));
        engines.put("DuckDB", () -> tables.counts(duck, policies));
        engines.put("PostgreSQL", () -> tables.counts(postgres, policies));
        return engines;
    }

    private static Path made(Path file, int rows) throws Exception {
        if (!Files.exists(file)) {
            Path fresh = file.resolveSibling("coming.csv");
            try (Writer text = Files.newBufferedWriter(fresh)) {
                PracticeFile.ofTheNation().write(text, rows);
            }
            Files.move(fresh, file);
        }
        return file;
    }

    private static Records records(Path file) throws Exception {
        Examination examination = Examination.forRecords(FacilityMatcher.shipped(), LocalDate.of(2025, 9, 30));
        new Intake(HeaderSearch.forReleases())
                .read("practice", TableFile.ofText("practice", () -> Files.newInputStream(file)), examination);
        return examination.records();
    }

    /** What the heap grows by for several more copies of every column; one alone would drown in what else comes and goes. */
    private static void memory(Records records, int rows) {
        long before = used();
        List<List<Records>> all = new ArrayList<>();
        for (int copy = 0; copy < COPIES; copy++) {
            all.add(copies(records));
        }
        double bytes = (double) (used() - before) / rows / COPIES;
        System.out.printf(
                "memory a row: %.1f bytes, in %,d stretches; budget %.0f: %s%n",
                bytes,
                all.getLast().size(),
                BYTES_A_ROW,
                kept(bytes <= BYTES_A_ROW));
    }

    private static List<Records> copies(Records records) {
        return records.stretches().stream().map(records::only).toList();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void ask(String what, double budget, Map<String, Callable<List<int[]>>> engines) throws Exception {
        List<int[]> expected = engines.get(OURS).call();
        Map<String, Double> best = new LinkedHashMap<>();
        for (var engine : engines.entrySet()) {
            double fastest = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS + 2; round++) {
                long began = clock(engine.getKey());
                List<int[]> answer = engine.getValue().call();
                double took = (clock(engine.getKey()) - began) / 1e6;
                check(engine.getKey(), expected, answer);
                fastest = round < 2 ? fastest : Math.min(fastest, took);
            }
            best.put(engine.getKey(), fastest);
        }
        double ours = best.get(OURS);
        System.out.printf("%s, by county and fiscal year:%n", what);
        best.forEach((name, took) -> System.out.printf("  %-14s %,10.1f ms   %5.1f times ours%n", name, took, took / ours));
        System.out.printf(
                "  budget %.0f ms: %s; out of the columns: %s%n",
                budget,
                kept(ours <= budget),
                kept(best.get(COLUMNS) <= budget));
    }

    /** Processor time of the asking thread, so that other work matters less; a server and DuckDB work beside it. */
    private static long clock(String engine) {
        return engine.equals(OURS) || engine.equals(COLUMNS) || engine.equals(ROARING)
                ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                : System.nanoTime();
    }

    /** Nothing is printed of engines that disagree. */
    private static void check(String engine, List<int[]> expected, List<int[]> answer) {
        for (int policy = 0; policy < expected.size(); policy++) {
            if (!Arrays.equals(expected.get(policy), answer.get(policy))) {
                throw new IllegalStateException(engine + " answers otherwise than we do for policy " + policy);
            }
        }
    }

    private static String kept(boolean kept) {
        return kept ? "kept" : "MISSED";
    }
}
