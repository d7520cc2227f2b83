package org.beloved.evidence.intake;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import org.beloved.evidence.facility.FacilityMatcher;
import org.beloved.evidence.facility.Unplaced;
import org.beloved.evidence.records.DetainerRecord;
import org.beloved.evidence.records.Records;
import org.beloved.evidence.records.RecordsBuilder;
import org.jspecify.annotations.Nullable;

/** Looks at every row once: notes what is odd, and where wanted makes records of them. */
public final class Examination implements Intake.Rows {

    /** How many rows pass between two looks at whether to go on. */
    private static final int STRIDE = 10_000;

    private final Normalizer normalizer;
    private final LongPredicate goOn;
    private final Optional<RecordsBuilder> records;
    private final Set<String> releases = new TreeSet<>();
    private final Set<Field> told = EnumSet.noneOf(Field.class);
    private final Set<Field> missingSomewhere = EnumSet.noneOf(Field.class);
    private @Nullable Header last;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    private Examination(Normalizer normalizer, Optional<RecordsBuilder> records, LongPredicate goOn) {
        this.normalizer = normalizer;
        this.records = records;
        this.goOn = goOn;
    }

    /**
     * Looks only; however many rows come, it holds none of them.
     *
     * @param goOn is told the rows so far every few thousand, and answers whether to go on
     */
    public static Examination forReport(FacilityMatcher matcher, LocalDate today, LongPredicate goOn) {
        return new Examination(Normalizer.withoutPeople(matcher, today), Optional.empty(), goOn);
    }

    /** Makes records of all rows. */
    public static Examination forRecords(FacilityMatcher matcher, LocalDate today) {
        return new Examination(new Normalizer(matcher, today), Optional.of(new RecordsBuilder()), _ -> true);
    }

    @Override
    public boolean take(Header header, FileRow row) {
        if (header != last) {
            note(header);
        }
        DetainerRecord record = normalizer.record(row);
        records.ifPresent(builder -> builder.add(record));
        record.prepared().ifPresent(this::note);
        return normalizer.rows() % STRIDE != 0 || goOn.test(normalizer.rows());
    }

    @Override
    public void skippedSheet(RowOrigin firstRow) {
        normalizer.findings().add(Trouble.SKIPPED_SHEET, firstRow, firstRow.sheet());
    }

    private void note(Header header) {
        last = header;
        releases.add(header.layout().id());
        missingSomewhere.addAll(header.missing());
        told.addAll(header.positions().keySet());
    }

    private void note(LocalDate day) {
        firstDay = firstDay == null || day.isBefore(firstDay) ? day : firstDay;
        lastDay = lastDay == null || day.isAfter(lastDay) ? day : lastDay;
    }

    public Records records() {
        return records.orElseThrow().build();
    }

    /** The facilities whose county was not found. */
    public List<Unplaced> unplaced() {
        return normalizer.unplaced();
    }

    public Report report() {
        Set<Field> missing = EnumSet.complementOf(EnumSet.copyOf(told));
        Set<Field> partly = EnumSet.copyOf(missingSomewhere);
        partly.removeAll(missing);
        return new Report(
                normalizer.rows(),
                releases,
                missing,
                partly,
                Optional.ofNullable(firstDay).map(LocalDate::toString).orElse(""),
                Optional.ofNullable(lastDay).map(LocalDate::toString).orElse(""),
                normalizer.findings().list());
    }
}
