package org.beloved.evidence.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.places.County;
import org.beloved.places.Places;
import org.beloved.policy.Truth;
import org.beloved.shared.Fips;

/**
 * Takes records one by one into growing columns, so that millions never stand in memory as objects; then sorts them.
 * Requests are dated from 1970 to 2149.
 */
public final class RecordsBuilder {

    private static final int FIRST_CAPACITY = 1024;

    /** Stands for a county that was not found; sorts behind all others. */
    private static final short NO_COUNTY = Short.MAX_VALUE;

    private static final int DAY_BITS = 16;
    private static final int LAST_DAY = (1 << DAY_BITS) - 1;

    private static final List<Fips> COUNTIES =
            Places.shipped().counties().stream().map(County::fips).sorted().toList();
    private static final Map<Fips, Short> NUMBERS = numbers();
    private static final FacilityLevel[] LEVELS = FacilityLevel.values();

    /** The columns of a data set, all of one length. */
    record Columns(
            byte[] level,
            short[] county,
            int[] day,
            short[] birthYear,
            int[] convicted,
            int[] person,
            byte[] criminality,
            byte[] charge,
            byte[] form,
            byte[] lift,
            byte[] marks) {

        static Columns of(int size) {
            return new Columns(
                    new byte[size],
                    new short[size],
                    new int[size],
                    new short[size],
                    new int[size],
                    new int[size],
                    new byte[size],
                    new byte[size],
                    new byte[size],
                    new byte[size],
                    new byte[size]);
        }

        int capacity() {
            return day.length;
        }

        void copy(int row, Columns to, int at) {
            to.level[at] = level[row];
            to.county[at] = county[row];
            to.day[at] = day[row];
            to.birthYear[at] = birthYear[row];
            to.convicted[at] = convicted[row];
            to.person[at] = person[row];
            to.criminality[at] = criminality[row];
            to.charge[at] = charge[row];
            to.form[at] = form[row];
            to.lift[at] = lift[row];
            to.marks[at] = marks[row];
        }
    }

    private Columns columns = Columns.of(FIRST_CAPACITY);
    private int size;

    public void add(DetainerRecord row) {
        if (size == columns.capacity()) {
            columns = grown();
        }
        columns.level()[size] = (byte) row.level().ordinal();
        columns.county()[size] = row.county().map(NUMBERS::get).orElse(NO_COUNTY);
        columns.day()[size] = Records.epochDay(row.prepared());
        columns.form()[size] = (byte) row.form().ordinal();
        columns.lift()[size] = (byte) row.lift().ordinal();
        add(row.person());
        for (Marks mark : Marks.values()) {
            columns.marks()[size] = mark.put(row.mark(mark), columns.marks()[size]);
        }
        size++;
    }

    private void add(DetainerRecord.Person person) {
        columns.birthYear()[size] = (short) person.birthYear().orElse(Records.NO_YEAR);
        columns.convicted()[size] = Records.epochDay(person.convicted());
        columns.person()[size] = person.number().orElse(-1);
        columns.criminality()[size] = (byte) person.criminality().ordinal();
        columns.charge()[size] = (byte) ChargeClass.of(person.chargeCode()).ordinal();
    }

    private Columns grown() {
        Columns larger = Columns.of(columns.capacity() * 2);
        for (int row = 0; row < size; row++) {
            columns.copy(row, larger, row);
        }
        return larger;
    }

    /** Sorted by level, county and day; rows that are equal in these keep the order in which they came. */
    public Records build() {
        long[] order = new long[size];
        for (int row = 0; row < size; row++) {
            order[row] = sortKey(row) << 32 | row;
        }
        Arrays.parallelSort(order);
        Columns sorted = Columns.of(size);
        for (int at = 0; at < size; at++) {
            columns.copy((int) order[at], sorted, at);
        }
        markDuplicates(sorted);
        return new Records(stretches(sorted), sorted);
    }

    /**
     * Of rows with one person, day, county and form the first counts and the others are likely duplicates. Without a
     * person's number nobody can tell.
     */
    private static void markDuplicates(Columns sorted) {
        Set<Long> seen = new HashSet<>();
        for (int row = 0; row < sorted.capacity(); row++) {
            if (row == 0 || !sameDay(sorted, row - 1, row)) {
                seen.clear();
            }
            long who = (long) sorted.person()[row] << 8 | sorted.form()[row];
            Truth truth = sorted.person()[row] < 0 ? Truth.UNKNOWN : Truth.of(!seen.add(who));
            sorted.marks()[row] = Marks.DUPLICATE.put(truth, sorted.marks()[row]);
        }
    }

    private static boolean sameDay(Columns sorted, int one, int other) {
        return sorted.day()[one] == sorted.day()[other]
                && sorted.county()[one] == sorted.county()[other]
                && sorted.level()[one] == sorted.level()[other];
    }

    private long sortKey(int row) {
        long place = (long) columns.level()[row] << 13 | Math.min(columns.county()[row], (1 << 13) - 1);
        return place << DAY_BITS | Math.clamp(columns.day()[row], 0, LAST_DAY);
    }

    private static List<Records.Stretch> stretches(Columns sorted) {
        List<Records.Stretch> found = new ArrayList<>();
        int from = 0;
        for (int row = 1; row <= sorted.capacity(); row++) {
            boolean ends = row == sorted.capacity()
                    || sorted.level()[row] != sorted.level()[from]
                    || sorted.county()[row] != sorted.county()[from];
            if (ends) {
                found.add(new Records.Stretch(LEVELS[sorted.level()[from]], county(sorted.county()[from]), from, row));
                from = row;
            }
        }
        return found;
    }

    private static Optional<Fips> county(short number) {
        return number == NO_COUNTY ? Optional.empty() : Optional.of(COUNTIES.get(number));
    }

    private static Map<Fips, Short> numbers() {
        Map<Fips, Short> numbers = new HashMap<>();
        COUNTIES.forEach(county -> numbers.put(county, (short) numbers.size()));
        return Map.copyOf(numbers);
    }
}
