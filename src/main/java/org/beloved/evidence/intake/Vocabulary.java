package org.beloved.evidence.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.beloved.evidence.facility.Table;

/** What the values of one column mean, whatever their capitals and spaces. */
final class Vocabulary<E extends Enum<E>> {

    private final Map<String, E> meanings = new HashMap<>();

    Vocabulary(Field field, Class<E> type) {
        for (CSVRecord row : Table.read("intake/vocabulary.csv")) {
            if (row.get("field").equals(field.name())) {
                meanings.put(fold(row.get("value")), Enum.valueOf(type, row.get("means")));
            }
        }
    }

    /** Empty when the vocabulary does not have the value. */
    Optional<E> meaning(String value) {
        return Optional.ofNullable(meanings.get(fold(value)));
    }

    private static String fold(String value) {
        return value.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
