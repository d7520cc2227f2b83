package org.beloved.evidence.intake;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The header row of a file, recognized as that of a release.
 *
 * @param positions where each column we take stands, from 0
 */
public record Header(Layout layout, List<String> names, Map<Field, Integer> positions) {

    public Header {
        names = List.copyOf(names);
        positions = Collections.unmodifiableMap(new EnumMap<>(positions));
    }

    private static final List<String> BLANKS =
            List.of("na", "n/a", "null", "b(6), b(7)c", "b(6),b(7)(c)", "(b)(6)(b)(7)(c)", "(b)(6), (b)(7)(c)");

    private static final int LONGEST_BLANK =
            BLANKS.stream().mapToInt(String::length).max().orElseThrow();

    /** Empty when it is the header of no release we know. */
    public static Optional<Header> recognize(List<String> row) {
        return recognize(row, Layout.shipped());
    }

    /** The likeliest of these layouts; empty when none fits. */
    static Optional<Header> recognize(List<String> row, List<Layout> layouts) {
        return layouts.stream()
                .filter(layout -> layout.fits(row))
                .max(Comparator.comparingInt(layout -> layout.likeness(row)))
                .map(layout -> of(layout, row));
    }

    public static Header of(Layout layout, List<String> row) {
        return new Header(layout, row, layout.positions(row));
    }

    /** What no row of this file can tell. */
    public Set<Field> missing() {
        Set<Field> missing = EnumSet.allOf(Field.class);
        missing.removeAll(positions.keySet());
        return missing;
    }

    /** Those that we take. */
    BitSet columns() {
        BitSet columns = new BitSet();
        positions.values().forEach(columns::set);
        return columns;
    }

    /** What we take of a row below this header. Redaction marks and the many spellings of "nothing" become empty. */
    public FileRow take(RowOrigin origin, List<String> cells) {
        return take(origin, cells, places());
    }

    /** @param places as this header gives them, once for all rows */
    FileRow take(RowOrigin origin, List<String> cells, int[] places) {
        String[] values = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            values[i] = places[i] >= cells.size() ? "" : said(cells.get(places[i]));
        }
        return new FileRow(origin, values, cells.size() - names.size());
    }

    /** Where each field stands; behind every cell what the file does not have. */
    int[] places() {
        return Arrays.stream(Field.values())
                .mapToInt(field -> positions.getOrDefault(field, Integer.MAX_VALUE))
                .toArray();
    }

    private static String said(String cell) {
        String text = cell.strip();
        return isBlank(text) ? "" : text;
    }

    /** Asked of every cell: by far the most are told by their first letter. */
    private static boolean isBlank(String text) {
        if (text.isEmpty() || text.length() > LONGEST_BLANK || "NnbB(".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        // Not by an iterator: this is asked of each "no" in millions of rows.
        for (int i = 0; i < BLANKS.size(); i++) {
            if (BLANKS.get(i).equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }
}
