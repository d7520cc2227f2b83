package org.beloved.evidence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.beloved.evidence.ShippedDataSet;
import org.beloved.evidence.counting.Periods;
import org.beloved.evidence.facility.Decisions;
import org.beloved.evidence.facility.FacilityMatcher;
import org.beloved.evidence.intake.Field;
import org.beloved.evidence.intake.FileRow;
import org.beloved.evidence.intake.Header;
import org.beloved.evidence.intake.Intake;
import org.beloved.evidence.intake.Layout;
import org.beloved.evidence.intake.Normalizer;
import org.beloved.evidence.intake.RowOrigin;
import org.beloved.evidence.parquet.RowWriter;
import org.beloved.evidence.records.DetainerRecord;
import org.beloved.policy.DetainerForm;
import org.beloved.shared.Fips;
import org.beloved.shared.ScratchFolder;

/**
 * A data set's records for others' programs: each row as released, under the names of the cleaned release, and beside
 * it what we made of it. The codebook in {@code docs/evidence.md} says what each column means.
 */
public final class Export {

    /** By the ending of the file's name. */
    public enum Format {
        CSV,
        PARQUET;

        public static Optional<Format> of(Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            return name.endsWith(".csv")
                    ? Optional.of(CSV)
                    : Optional.of(PARQUET).filter(_ -> name.endsWith(".parquet"));
        }
    }

    /** What we add to each row. */
    private static final List<String> MADE = List.of(
            "county_fips", "facility_level", "prepared_on", "federal_fiscal_year", "form", "ending", "criminality");

    /** Hands on every row. */
    private interface Source {
        void read(Intake.Rows rows) throws IOException;
    }

    private final Source source;
    private final LocalDate lastDay;
    private final FacilityMatcher matcher;

    private Export(Source source, LocalDate lastDay, FacilityMatcher matcher) {
        this.source = source;
        this.lastDay = lastDay;
        this.matcher = matcher;
    }

    /** @param decisions by which facilities find their county, as in the set's figures */
    public static Export of(ShippedDataSet set, Decisions decisions) {
        return new Export(set::read, LocalDate.parse(set.dataSet().about().asOf()), decisions.matcher());
    }

    /** @param file as {@link DataSets#file} gives it */
    public static Export of(KeptDataSet set, Path file, Decisions decisions) {
        return new Export(
                rows -> RecordFile.read(set, file, rows),
                LocalDate.parse(set.about().asOf()),
                decisions.matcher());
    }

    /** @return how many rows; the file appears when all are written */
    public long writeTo(Path file, Format format) throws IOException {
        try (ScratchFolder scratch = ScratchFolder.make("export")) {
            Path written = scratch.path().resolve("records");
            long rows = switch (format) {
                case CSV -> csv(written);
                case PARQUET -> parquet(scratch.path(), written);
            };
            Files.copy(written, file, StandardCopyOption.COPY_ATTRIBUTES);
            return rows;
        }
    }

    private long csv(Path file) throws IOException {
        try (Writer text = Files.newBufferedWriter(file);
                CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns());
            return each(values -> printer.printRecord(values));
        }
    }

    private long parquet(Path scratch, Path file) throws IOException {
        List<RowWriter.Column> columns = columns().stream()
                .map(name -> new RowWriter.Column(name, RowWriter.Type.VARCHAR))
                .toList();
        try (RowWriter writer = new RowWriter(scratch, columns)) {
            long rows = each(values -> {
                writer.beginRow();
                for (String value : values) {
                    writer.text(value);
                }
                writer.endRow();
            });
            writer.writeTo(file);
            return rows;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Takes the values of one row. */
    private interface Sink {
        void row(List<String> values) throws IOException, SQLException;
    }

    private long each(Sink sink) throws IOException {
        Normalizer normalizer = new Normalizer(matcher, lastDay);
        source.read(new Intake.Rows() {
            @Override
            public boolean take(Header header, FileRow row) {
                try {
                    sink.row(values(row, normalizer.record(row)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (SQLException e) {
                    throw new UncheckedIOException(new IOException(e));
                }
                return true;
            }

            @Override
            public void skippedSheet(RowOrigin firstRow) {
                throw new IllegalStateException("a kept file has one sheet, not " + firstRow.sheet());
            }
        });
        return normalizer.rows();
    }

    private static List<String> columns() {
        List<String> names = new ArrayList<>();
        for (Field field : Field.values()) {
            names.add(Layout.processed().column(field));
        }
        names.addAll(MADE);
        return names;
    }

    private static List<String> values(FileRow row, DetainerRecord record) {
        List<String> values = new ArrayList<>();
        for (Field field : Field.values()) {
            values.add(row.get(field));
        }
        values.add(record.county().map(Fips::code).orElse(""));
        values.add(record.level().code());
        values.add(record.prepared().map(LocalDate::toString).orElse(""));
        values.add(record.prepared()
                .map(Periods.FISCAL_YEAR::yearOf)
                .map(String::valueOf)
                .orElse(""));
        values.add(
                record.form() == DetainerForm.ASSUMED_HOLD ? "" : record.form().printed());
        values.add(code(record.lift()));
        values.add(code(record.person().criminality()));
        return values;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
