package org.beloved.evidence.records;

import java.time.LocalDate;
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
    static final int NO_DAY = Integer.MAX_VALUE;

    static final short NO_YEAR = 0;

    private final List<Stretch> stretches;
    private final int[] day;
    private final short[] birthYear;
    private final int[] convicted;
    private final int[] person;
    private final byte[] criminality;
    private final byte[] charge;
    private final byte[] form;
    private final byte[] lift;
    private final byte[] marks;

    /** Consecutive rows {@code [from, to)} of one level and county. */
    public record Stretch(FacilityLevel level, Optional<Fips> county, int from, int to) {}

    Records(List<Stretch> stretches, RecordsBuilder.Columns columns) {
        this.stretches = List.copyOf(stretches);
        day = columns.day();
        birthYear = columns.birthYear();
        convicted = columns.convicted();
        person = columns.person();
        criminality = columns.criminality();
        charge = columns.charge();
        form = columns.form();
        lift = columns.lift();
        marks = columns.marks();
    }

    public static Records of(List<DetainerRecord> rows) {
        RecordsBuilder builder = new RecordsBuilder();
        rows.forEach(builder::add);
        return builder.build();
    }

    public int size() {
        return day.length;
    }

    public List<Stretch> stretches() {
        return stretches;
    }

    /** The first row of the stretch that is not before the day; its end when there is none. */
    public int firstOnOrAfter(LocalDate date, Stretch stretch) {
        int wanted = (int) date.toEpochDay();
        int low = stretch.from();
        int high = stretch.to();
        while (low < high) {
            int middle = low + high >>> 1;
            if (day[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public Optional<LocalDate> prepared(int row) {
        return date(day[row]);
    }

    public OptionalInt birthYear(int row) {
        return birthYear[row] == NO_YEAR ? OptionalInt.empty() : OptionalInt.of(birthYear[row]);
    }

    Optional<LocalDate> convicted(int row) {
        return date(convicted[row]);
    }

    /** Empty where the release has no person id. */
    public OptionalInt person(int row) {
        return person[row] < 0 ? OptionalInt.empty() : OptionalInt.of(person[row]);
    }

    public Criminality criminality(int row) {
        return CRIMINALITIES[criminality[row]];
    }

    ChargeClass charge(int row) {
        return CHARGES[charge[row]];
    }

    /** Whether the charge of the most serious conviction settles a class that local rules name. */
    public boolean hasSettledCharge(int row) {
        return charge(row) != ChargeClass.OPEN;
    }

    /** The calendar year of the request; 0 when its day is not known. */
    public int year(int row) {
        return prepared(row).map(LocalDate::getYear).orElse(0);
    }

    public boolean isLastOfYear(int row) {
        return prepared(row)
                .filter(date -> date.getMonthValue() == 12 && date.getDayOfMonth() == 31)
                .isPresent();
    }

    public DetainerForm form(int row) {
        return FORMS[form[row]];
    }

    public LiftReason lift(int row) {
        return LIFTS[lift[row]];
    }

    public Truth mark(Marks which, int row) {
        return which.in(marks[row]);
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
