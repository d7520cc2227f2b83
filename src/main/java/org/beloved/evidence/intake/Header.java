package org.beloved.evidence.intake;

import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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

    private static final Set<String> BLANKS =
            Set.of("na", "n/a", "null", "b(6), b(7)c", "b(6),b(7)(c)", "(b)(6)(b)(7)(c)", "(b)(6), (b)(7)(c)");

    private static final int LONGEST_BLANK = 16;
    private static final Field[] FIELDS = Field.values();

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
        Field[] fields = FIELDS;
        String[] values = new String[fields.length];
        for (int i = 0; i < fields.length; i++) {
            Integer at = positions.get(fields[i]);
            values[i] = at == null || at >= cells.size() ? "" : said(cells.get(at));
        }
        return new FileRow(origin, values, cells.size() - names.size());
    }

    private static boolean mayBeBlank(String text) {
        if (text.isEmpty() || text.length() > LONGEST_BLANK) {
            return false;
        }
        char first = text.charAt(0);
        return first == 'N' || first == 'n' || first == 'b' || first == 'B' || first == '(';
    }

    private static String said(String cell) {
        String text = cell.strip();
        return mayBeBlank(text) && BLANKS.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
    }
}
