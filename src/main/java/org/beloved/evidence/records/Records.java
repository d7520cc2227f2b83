package org.beloved.evidence.records;

import java.time.LocalDate;
import java.util.ArrayList;
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
    static final int NO_DAY = Integer.MAX_VALUE;

    private static final short NO_YEAR = 0;

    private static final Comparator<DetainerRecord> ORDER = Comparator.comparing(DetainerRecord::level)
            .thenComparing(row -> row.county().map(Fips::code).orElse("~"))
            .thenComparing(row -> epochDay(row.prepared()));

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

    private Records(List<DetainerRecord> rows) {
        int size = rows.size();
        day = new int[size];
        birthYear = new short[size];
        convicted = new int[size];
        person = new int[size];
        criminality = new byte[size];
        charge = new byte[size];
        form = new byte[size];
        lift = new byte[size];
        marks = new byte[size];
        for (int row = 0; row < size; row++) {
            set(row, rows.get(row));
        }
        stretches = stretches(rows);
    }

    public static Records of(List<DetainerRecord> rows) {
        return new Records(rows.stream().sorted(ORDER).toList());
    }

    private void set(int row, DetainerRecord from) {
        day[row] = epochDay(from.prepared());
        birthYear[row] = (short) from.person().birthYear().orElse(NO_YEAR);
        convicted[row] = epochDay(from.person().convicted());
        person[row] = from.person().number().orElse(-1);
        criminality[row] = (byte) from.person().criminality().ordinal();
        charge[row] = (byte) ChargeClass.of(from.person().chargeCode()).ordinal();
        form[row] = (byte) from.form().ordinal();
        lift[row] = (byte) from.lift().ordinal();
        for (Marks mark : Marks.values()) {
            marks[row] = mark.put(from.mark(mark), marks[row]);
        }
    }

    private static List<Stretch> stretches(List<DetainerRecord> rows) {
        List<Stretch> found = new ArrayList<>();
        int from = 0;
        for (int row = 1; row <= rows.size(); row++) {
            DetainerRecord first = rows.get(from);
            boolean ends = row == rows.size()
                    || rows.get(row).level() != first.level()
                    || !rows.get(row).county().equals(first.county());
            if (ends) {
                found.add(new Stretch(first.level(), first.county(), from, row));
                from = row;
            }
        }
        return List.copyOf(found);
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

    private static int epochDay(Optional<LocalDate> date) {
        return date.map(known -> (int) known.toEpochDay()).orElse(NO_DAY);
    }

    private static Optional<LocalDate> date(int epochDay) {
        return epochDay == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(epochDay));
    }
}
