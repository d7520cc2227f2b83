package org.beloved.evidence.store;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.beloved.evidence.facility.FacilityMatcher;
import org.beloved.evidence.parquet.LockedDuckDb;
import org.beloved.shared.ScratchFolder;
import org.duckdb.DuckDBDriver;

/**
 * Reads a file as an import does, every row looked at, up to the Parquet file that would be kept. Beside it DuckDB copies
 * all of its columns from the one format to the other, and looks at nothing.
 */
public final class ImportBench {

    private static final int BUDGET = 15;

    private ImportBench() {}

    /** One piece of work. */
    private interface Work {
        void run() throws Exception;
    }

    public static void print(Path csv, int rows) throws Exception {
        try (ScratchFolder scratch = ScratchFolder.make("bench")) {
            System.out.printf("import, %,d rows of CSV (%,d MB) to Parquet:%n", rows, Files.size(csv) >> 20);
            Examining examining = new Examining(FacilityMatcher.shipped(), LocalDate.of(2025, 9, 30), Examining.How.USUAL);
            Path ours = scratch.path().resolve("ours.parquet");
            Path theirs = scratch.path().resolve("theirs.parquet");
            double took = timed("ours", ours, () -> examining.write(List.of(csv), _ -> true, scratch.path(), ours));
            double alone = timed("DuckDB alone", theirs, () -> copy(csv, theirs));
            System.out.printf(
                    "  %.1f times DuckDB alone; budget %d s by the clock: %s%n",
                    took / alone,
                    BUDGET,
                    took <= BUDGET ? "kept" : "MISSED");
        }
    }

    private static double timed(String name, Path file, Work work) throws Exception {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long began = System.nanoTime();
        long processor = machine.getProcessCpuTime();
        work.run();
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                "  %-14s %6.1f s by the clock, %6.1f s of processor time, %,d MB written%n",
                name, seconds, (machine.getProcessCpuTime() - processor) / 1e9, Files.size(file) >> 20);
        return seconds;
    }

    private static void copy(Path csv, Path into) throws Exception {
        try (Connection duck = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
                Statement statement = duck.createStatement()) {
            statement.execute("set threads = 2");
            statement.execute("copy (select * from read_csv(" + LockedDuckDb.quoted(csv.toString())
                    + ", all_varchar = true)) to " + LockedDuckDb.quoted(into.toString())
                    + " (format parquet, compression zstd)");
        }
    }
}
