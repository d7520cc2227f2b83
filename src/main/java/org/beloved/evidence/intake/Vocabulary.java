package org.beloved.evidence.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.csv.CSVRecord;
import org.beloved.evidence.facility.Table;

/** What the values of one column mean, whatever their capitals and spaces. */
final class Vocabulary<E extends Enum<E>> {

    private static final int MOST_SPELLINGS = 1000;

    private final Map<String, E> meanings = new HashMap<>();

    /** As written, so that the few spellings of a column are folded once and not in each of its rows. */
    private final Map<String, Optional<E>> met = new ConcurrentHashMap<>();

    Vocabulary(Field field, Class<E> type) {
        for (CSVRecord row : Table.read("intake/vocabulary.csv")) {
            if (row.get("field").equals(field.name())) {
                meanings.put(fold(row.get("value")), Enum.valueOf(type, row.get("means")));
            }
        }
    }

    /** Empty when the vocabulary does not have the value. */
    Optional<E> meaning(String value) {
        Optional<E> known = met.get(value);
        if (known != null) {
            return known;
        }
        Optional<E> meaning = Optional.ofNullable(meanings.get(fold(value)));
        if (met.size() < MOST_SPELLINGS) {
            met.put(value, meaning);
        }
        return meaning;
    }

    private static String fold(String value) {
        return value.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
