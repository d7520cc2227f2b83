package org.beloved.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One row of a reference table shipped under {@code places/}; an empty cell is absent. The tables are our own (UTF-8,
 * commas, a header, quotes only round a whole cell), and the command line must answer within a second of a cold start:
 * this reader takes a quarter of the time that a general one takes to warm up.
 */
record Row(Map<String, Integer> columns, List<String> cells) {

    static Stream<Row> of(String file) {
        var lines = read(file).lines().iterator();
        var header = cells(lines.next());
        var columns = new HashMap<String, Integer>();
        header.forEach(name -> columns.put(name, columns.size()));
        var rows = new ArrayList<Row>();
        while (lines.hasNext()) {
            var row = new Row(columns, cells(lines.next()));
            if (row.cells().size() != header.size()) {
                throw new IllegalStateException("places/" + file + " row " + (rows.size() + 2) + " has "
                        + row.cells().size() + " cells, the header has " + header.size());
            }
            rows.add(row);
        }
        return rows.stream();
    }

    /** A shipped file as it stands. */
    static String read(String file) {
        try (var stream = Row.class.getResourceAsStream("/places/" + file)) {
            var bytes = Objects.requireNonNull(stream, () -> "places/" + file + " is missing from the program")
                    .readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>(8);
        int from = 0;
        while (from <= line.length()) {
            boolean quoted = line.startsWith("\"", from);
            int to = quoted ? closingQuote(line, from + 1) + 1 : line.indexOf(',', from);
            int end = to < 0 ? line.length() : to;
            cells.add(quoted ? line.substring(from + 1, end - 1).replace("\"\"", "\"") : line.substring(from, end));
            from = end + 1;
        }
        return cells;
    }

    private static int closingQuote(String line, int from) {
        int at = line.indexOf('"', from);
        while (line.startsWith("\"\"", at)) {
            at = line.indexOf('"', at + 2);
        }
        if (at < 0) {
            throw new IllegalStateException("A quote is not closed: " + line);
        }
        return at;
    }

    String text(String column) {
        var at = columns.get(column);
        if (at == null) {
            throw new IllegalArgumentException("no column " + column + " among " + columns.keySet());
        }
        return cells.get(at);
    }

    Optional<String> maybe(String column) {
        var text = text(column).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
