package org.beloved.evidence.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What the values of one column mean, whatever their capitals and spaces. */
final class Vocabulary<E extends Enum<E>> {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, E> meanings = new HashMap<>();

    Vocabulary(Field field, Class<E> type) {
        for (CSVRecord row : table("vocabulary.csv")) {
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

    /** Reads a table shipped under {@code evidence/intake/}. */
    static List<CSVRecord> table(String file) {
        String path = "/evidence/intake/" + file;
        try (InputStream stream = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(path), path)) {
            return FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
