package org.beloved.walls;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** The short checked-in list of tables that stand outside the walls, each with its reason. */
public record PublicTables(List<Entry> entries) {

    /** @param name schema and table */
    public record Entry(String name, String reason) {}

    public static PublicTables shipped() {
        return new PublicTables(Csv.read("walls/public-tables.csv").stream()
                .map(PublicTables::entry)
                .toList());
    }

    public Set<String> names() {
        return entries.stream().map(Entry::name).collect(Collectors.toUnmodifiableSet());
    }

    private static Entry entry(CSVRecord row) {
        return new Entry(row.get("table"), row.get("reason"));
    }
}
