package org.beloved.evidence.context;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/**
 * One file of detainer records that was released, and how many rows it has.
 *
 * @param period as in "FY2009", "2010" or "2023-09-01..2025-03-20"
 * @param source who counted the rows
 */
record ReleaseFile(Kind kind, String period, int rows, String file, String source) {

    private static final String FILE = "/evidence/context/annual_detainer_file_counts.csv";

    /** How its period is cut. */
    enum Kind {
        FEDERAL_FISCAL_YEAR,
        DATE_RANGE,
        CALENDAR_YEAR
    }

    private static final class Read {
        static final List<ReleaseFile> ALL = read();
    }

    static List<ReleaseFile> of(Kind kind) {
        return Read.ALL.stream().filter(one -> one.kind() == kind).toList();
    }

    /** The same records were released twice, under two kinds of file names, and the copies differ by a few rows. */
    boolean isSecondCopy() {
        return file.startsWith("lea-detainers");
    }

    /** The table as it was copied. */
    static String csv() {
        try (InputStream file = Objects.requireNonNull(ReleaseFile.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ReleaseFile> read() {
        try (InputStreamReader text = new InputStreamReader(
                Objects.requireNonNull(ReleaseFile.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(text).stream()
                    .map(row -> new ReleaseFile(
                            Kind.valueOf(row.get("period_type").toUpperCase(Locale.ROOT)),
                            row.get("period"),
                            Integer.parseInt(row.get("rows")),
                            row.get("file"),
                            row.get("source")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
