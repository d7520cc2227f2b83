package org.beloved.evidence.records;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.policy.DetainerForm;
import org.beloved.policy.Truth;
import org.beloved.shared.Fips;

/**
 * The records of one data set in memory, immutable, sorted by level, county and day so that each group of a report is
 * one run of rows. Rows are numbered from 0 in that order.
 */
public final class Records {

    /** Stands for a day that is not known; sorts behind all others. */
    public static final int NO_DAY = Integer.MAX_VALUE;

    static final short NO_YEAR = 0;
    static final int NO_PERSON = -1;

    private final List<Stretch> stretches;
    private final Columns columns;

    /** Consecutive rows {@code [from, to)} of one level and county. */
    public record Stretch(FacilityLevel level, Optional<Fips> county, int from, int to) {}

    Records(List<Stretch> stretches, Columns columns) {
        this.stretches = List.copyOf(stretches);
        this.columns = columns;
    }

    public static Records of(List<DetainerRecord> rows) {
        RecordsBuilder builder = new RecordsBuilder();
        rows.forEach(builder::add);
        return builder.build();
    }

    public int size() {
        return columns.capacity();
    }

    public List<Stretch> stretches() {
        return stretches;
    }

    /** The records of one stretch alone, so that counting them costs no more than they do. */
    public Records only(Stretch stretch) {
        return new Records(
                List.of(new Stretch(stretch.level(), stretch.county(), 0, stretch.to() - stretch.from())),
                columns.part(stretch.from(), stretch.to()));
    }

    /** The earliest day of a request; empty when none has a day. */
    public Optional<LocalDate> firstDay() {
        return stretches.stream()
                .filter(stretch -> stretch.from() < stretch.to())
                .map(Stretch::from)
                .flatMap(row -> prepared(row).stream())
                .min(Comparator.naturalOrder());
    }

    /** The first row of the stretch that is not before the day; its end when there is none. */
    public int firstOnOrAfter(LocalDate date, Stretch stretch) {
        int wanted = (int) date.toEpochDay();
        int low = stretch.from();
        int high = stretch.to();
        while (low < high) {
            int middle = low + high >>> 1;
            if (columns.day[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public Optional<LocalDate> prepared(int row) {
        return date(columns.day[row]);
    }

    public OptionalInt birthYear(int row) {
        return columns.birthYear[row] == NO_YEAR ? OptionalInt.empty() : OptionalInt.of(columns.birthYear[row]);
    }

    /** The day of the request, counted from 1970; {@link #NO_DAY} when it is not known. */
    public int day(int row) {
        return columns.day[row];
    }

    /** The day of the conviction, counted the same way. */
    public int convictedDay(int row) {
        return columns.convicted[row];
    }

    Optional<LocalDate> convicted(int row) {
        return date(columns.convicted[row]);
    }

    /** Empty where the release has no person id. */
    public OptionalInt person(int row) {
        return columns.person[row] < 0 ? OptionalInt.empty() : OptionalInt.of(columns.person[row]);
    }

    public Criminality criminality(int row) {
        return CRIMINALITIES[columns.criminality[row]];
    }

    ChargeClass charge(int row) {
        return CHARGES[columns.charge[row]];
    }

    /** Whether the charge of the most serious conviction settles a class that local rules name. */
    public boolean hasSettledCharge(int row) {
        return charge(row) != ChargeClass.OPEN;
    }

    public boolean hasBirthYear(int row) {
        return columns.birthYear[row] != NO_YEAR;
    }

    /** From the birth year to the year of the request; below zero when either is not known. */
    public int yearsSinceBirthYear(int row) {
        int known = columns.day[row];
        int year = known >= 0 && known < YEARS.length - 1 ? YEARS[known] : yearOf(known);
        return hasBirthYear(row) ? year - columns.birthYear[row] : -1;
    }

    public boolean isLastOfYear(int row) {
        int known = columns.day[row];
        return known >= 0 && known < YEARS.length - 1
                ? YEARS[known + 1] != YEARS[known]
                : known != NO_DAY && yearOf(known + 1) != yearOf(known);
    }

    private static int yearOf(int epochDay) {
        return epochDay == NO_DAY ? 0 : LocalDate.ofEpochDay(epochDay).getYear();
    }

    /** The year of each day that a request may have: asked for every row of every question about an age. */
    private static final short[] YEARS = years();

    private static short[] years() {
        short[] years = new short[RecordsBuilder.LAST_DAY + 2];
        for (int day = 0; day < years.length; day++) {
            years[day] = (short) LocalDate.ofEpochDay(day).getYear();
        }
        return years;
    }

    /** The rows that say so, one bit each, in words of 64. */
    public long[] where(Criminality criminality) {
        return Lanes.where(columns.criminality, 0, ALL_BITS, criminality.ordinal());
    }

    /** The rows whose charge settles no class. */
    public long[] whereChargeIsOpen() {
        return Lanes.where(columns.charge, 0, ALL_BITS, ChargeClass.OPEN.ordinal());
    }

    public long[] where(DetainerForm form) {
        return Lanes.where(columns.form, 0, ALL_BITS, form.ordinal());
    }

    public long[] where(Marks mark, Truth truth) {
        return mark.where(columns.marks, truth);
    }

    private static final int ALL_BITS = 127;

    public DetainerForm form(int row) {
        return FORMS[columns.form[row]];
    }

    public LiftReason lift(int row) {
        return LIFTS[columns.lift[row]];
    }

    public Truth mark(Marks which, int row) {
        return which.in(columns.marks[row]);
    }

    private static final Criminality[] CRIMINALITIES = Criminality.values();
    private static final ChargeClass[] CHARGES = ChargeClass.values();
    private static final DetainerForm[] FORMS = DetainerForm.values();
    private static final LiftReason[] LIFTS = LiftReason.values();

    static int epochDay(Optional<LocalDate> date) {
        return date.map(known -> (int) known.toEpochDay()).orElse(NO_DAY);
    }

    private static Optional<LocalDate> date(int epochDay) {
        return epochDay == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(epochDay));
    }
}
