package org.beloved.evidence.intake;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.beloved.shared.Problem;

/** A small file in which somebody writes where the columns of an unknown file are: {@code field,column} on each line. */
public final class ColumnMap {

    private ColumnMap() {}

    public static Layout read(Path file) throws IOException, UnreadableFile {
        Map<Field, String> columns = new EnumMap<>(Field.class);
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = CSVFormat.RFC4180.parse(text)) {
            for (CSVRecord row : rows) {
                if (row.size() != 2) {
                    throw refused("evidence.columns.two", file, row.getRecordNumber(), String.join(",", row.toList()));
                }
                String name = row.get(0).strip();
                if (row.getRecordNumber() == 1 && name.equalsIgnoreCase("field")) {
                    continue;
                }
                Field field = named(name)
                        .orElseThrow(() -> refused("evidence.columns.field", file, row.getRecordNumber(), name));
                columns.put(field, row.get(1).strip());
            }
        } catch (CharacterCodingException e) {
            throw refused("evidence.columns.two", file, 1, "");
        }
        for (Field field : Field.values()) {
            if (field.isRequired() && !columns.containsKey(field)) {
                throw refused("evidence.columns.required", file, 0, field.code());
            }
        }
        return Layout.written(columns);
    }

    private static Optional<Field> named(String name) {
        return Arrays.stream(Field.values())
                .filter(field ->
                        field.code().equals(name.toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst();
    }

    private static UnreadableFile refused(String key, Path file, long line, String found) {
        return new UnreadableFile(new Problem(
                "",
                key,
                Map.of(
                        "file",
                        String.valueOf(file.getFileName()),
                        "line",
                        line,
                        "found",
                        found,
                        "fields",
                        Arrays.stream(Field.values()).map(Field::code).collect(Collectors.joining(", ")))));
    }
}
