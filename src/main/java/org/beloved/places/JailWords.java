package org.beloved.places;

import java.util.Map;
import java.util.stream.Collectors;
import org.beloved.web.Language;

/**
 * The cells of the jail tables in plain words. The tables are written for clerks ("RJA board; administrator"); each of
 * their cells has a twin in plain English and in Spanish, written by us. Citations stay as they are.
 */
final class JailWords {

    private record Twins(String english, String spanish) {}

    private static final Map<String, Twins> CELLS = Row.of("jail_words.csv")
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.text("cell"), row -> new Twins(row.text("en"), row.text("es"))));

    private JailWords() {}

    /**
     * @throws IllegalArgumentException for a cell that has no twins
     */
    static String say(String cell, Language language) {
        var twins = CELLS.get(cell);
        if (twins == null) {
            throw new IllegalArgumentException("jail_words.csv has no row for the cell \"" + cell + "\"");
        }
        return switch (language) {
            case ENGLISH -> twins.english();
            case SPANISH -> twins.spanish();
        };
    }
}
