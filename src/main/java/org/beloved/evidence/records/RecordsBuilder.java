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
    static final short NO_COUNTY = Short.MAX_VALUE;

    private static final int DAY_BITS = 16;
    static final int LAST_DAY = (1 << DAY_BITS) - 1;

    private static final List<Fips> COUNTIES =
            Places.shipped().counties().stream().map(County::fips).sorted().toList();
    private static final Map<Fips, Short> NUMBERS = numbers();
    private static final FacilityLevel[] LEVELS = FacilityLevel.values();

    private final Row coded = new Row();
    private Columns columns;
    private int size;

    public RecordsBuilder() {
        this(FIRST_CAPACITY);
    }

    /** @param rows about how many will come; their columns are there from the beginning */
    public RecordsBuilder(int rows) {
        columns = new Columns(rows);
    }

    public void add(DetainerRecord row) {
        coded.set(row);
        add(coded);
    }

    public void add(Row row) {
        if (size == columns.capacity()) {
            columns = columns.resized(Math.max(FIRST_CAPACITY, size * 2));
        }
        columns.set(size++, row);
    }

    /**
     * Sorted by level, county and day; rows that are equal in these keep the order in which they came. One column after
     * the other is put in order, so that never two of the same stand in memory. Nothing can be added afterwards.
     */
    public Records build() {
        long[] order = new long[size];
        for (int row = 0; row < size; row++) {
            order[row] = sortKey(row) << 32 | row;
        }
        Arrays.sort(order);
        columns.sort(order);
        markDuplicates(columns);
        List<Records.Stretch> stretches = stretches(columns);
        columns.forgetPlaces();
        return new Records(stretches, columns);
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
            long who = (long) sorted.person[row] << 8 | sorted.form[row];
            Truth truth = sorted.person[row] < 0 ? Truth.UNKNOWN : Truth.of(!seen.add(who));
            sorted.marks[row] = Marks.DUPLICATE.put(truth, sorted.marks[row]);
        }
    }

    private static boolean sameDay(Columns sorted, int one, int other) {
        return sorted.day[one] == sorted.day[other]
                && sorted.county[one] == sorted.county[other]
                && sorted.level[one] == sorted.level[other];
    }

    private long sortKey(int row) {
        long place = (long) columns.level[row] << 13 | Math.min(columns.county[row], (1 << 13) - 1);
        return place << DAY_BITS | Math.clamp(columns.day[row], 0, LAST_DAY);
    }

    private static List<Records.Stretch> stretches(Columns sorted) {
        List<Records.Stretch> found = new ArrayList<>();
        int from = 0;
        for (int row = 1; row <= sorted.capacity(); row++) {
            boolean ends = row == sorted.capacity()
                    || sorted.level[row] != sorted.level[from]
                    || sorted.county[row] != sorted.county[from];
            if (ends) {
                found.add(new Records.Stretch(LEVELS[sorted.level[from]], county(sorted.county[from]), from, row));
                from = row;
            }
        }
        return found;
    }

    private static Optional<Fips> county(short number) {
        return number == NO_COUNTY ? Optional.empty() : Optional.of(COUNTIES.get(number));
    }

    static short number(Optional<Fips> county) {
        return county.map(NUMBERS::get).orElse(NO_COUNTY);
    }

    private static Map<Fips, Short> numbers() {
        Map<Fips, Short> numbers = new HashMap<>();
        COUNTIES.forEach(county -> numbers.put(county, (short) numbers.size()));
        return Map.copyOf(numbers);
    }
}
