package org.beloved.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The data register: for every column of every table why we hold it, how secret it is, how long, and who sees it. */
public record HeldData(List<Column> columns) {

    /** How secret a column is. */
    public enum Secrecy {
        PUBLIC,
        TEAM,
        PERSON,
        SEALED,
        CREDENTIAL,
        INTERNAL
    }

    /** One column's entry. */
    public record Column(String room, String table, String name, Secrecy secrecy, Said english, Said spanish) {

        public String address() {
            return room + "." + table + "." + name;
        }
    }

    /** What the register says to people, in one language. */
    public record Said(String why, String keep, String seenBy) {}

    public static HeldData shipped() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:held-data/*.csv");
            return new HeldData(Stream.of(files)
                    .flatMap(HeldData::columns)
                    .sorted(Comparator.comparing(Column::room).thenComparing(Column::table))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Column> columns(Resource file) {
        String room = Objects.requireNonNull(file.getFilename()).replace(".csv", "");
        return Csv.read(file).stream().map(row -> column(room, row));
    }

    private static Column column(String room, CSVRecord row) {
        return new Column(
                room,
                row.get("table"),
                row.get("column"),
                Secrecy.valueOf(row.get("secrecy").toUpperCase(Locale.ROOT)),
                said(row, "_en"),
                said(row, "_es"));
    }

    private static Said said(CSVRecord row, String language) {
        return new Said(row.get("why" + language), row.get("keep" + language), row.get("seen_by" + language));
    }
}
