package org.beloved.evidence.intake;

import java.util.Comparator;
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

    /** Empty when it is the header of no release we know. */
    public static Optional<Header> recognize(List<String> row) {
        return Layout.shipped().stream()
                .filter(layout -> layout.fits(row))
                .max(Comparator.comparingInt(layout -> layout.likeness(row)))
                .map(layout -> of(layout, row));
    }

    public static Header of(Layout layout, List<String> row) {
        return new Header(layout, List.copyOf(row), Map.copyOf(layout.positions(row)));
    }

    /** What no row of this file can tell. */
    public Set<Field> missing() {
        Set<Field> missing = java.util.EnumSet.allOf(Field.class);
        missing.removeAll(positions.keySet());
        return missing;
    }
}
