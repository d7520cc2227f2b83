package org.beloved.evidence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Knows a header when it sees one. Releases have a few rows above it: a title, a date, a case number. */
public final class HeaderSearch {

    /** How many rows may stand above the header. */
    static final int PREAMBLE = 50;

    private final List<Layout> layouts;

    private HeaderSearch(List<Layout> layouts) {
        this.layouts = List.copyOf(layouts);
    }

    public static HeaderSearch forReleases() {
        return new HeaderSearch(Layout.shipped());
    }

    /** Whoever writes down where the columns are is believed before the releases are. */
    public static HeaderSearch with(Layout own) {
        return new HeaderSearch(List.of(own));
    }

    Optional<Header> in(List<String> row) {
        return Header.recognize(row, layouts);
    }

    /** What a header must have, and under which names we know it. */
    List<String> expected() {
        List<String> expected = new ArrayList<>();
        for (Field field : Field.values()) {
            if (field.isRequired()) {
                expected.add(String.join(
                        " / ",
                        layouts.stream()
                                .flatMap(layout -> layout.fields().getOrDefault(field, List.of()).stream())
                                .distinct()
                                .toList()));
            }
        }
        return expected;
    }
}
