package org.beloved.operations.selfcheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Every table is public on purpose, by a checked-in list, or behind forced row-level security. */
record TableCheck(int tablesSeen, List<Finding> findings) {
    private static final String PUBLIC_TABLES = "/walls/public-tables.csv";

    private static final String TABLES = """
            select n.nspname || '.' || c.relname, c.relrowsecurity and c.relforcerowsecurity
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    static TableCheck of(Connection app) throws SQLException, IOException {
        Set<String> publicTables = publicTables();
        TreeMap<String, Boolean> walled = new TreeMap<>();
        try (Statement statement = app.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                walled.put(rows.getString(1), rows.getBoolean(2));
            }
        }
        List<Finding> findings = walled.entrySet().stream()
                .filter(table -> !table.getValue() && !publicTables.contains(table.getKey()))
                .map(table -> new Finding(
                        "TABLE_WITHOUT_WALL",
                        "The table " + table.getKey()
                                + " has no forced row-level security and is not on the list of public tables."))
                .toList();
        return new TableCheck(walled.size(), findings);
    }

    private static Set<String> publicTables() throws IOException {
        Set<String> tables = new HashSet<>(Set.of("public.flyway_schema_history"));
        try (InputStream list = TableCheck.class.getResourceAsStream(PUBLIC_TABLES)) {
            if (list == null) {
                return tables;
            }
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            try (Reader reader = new InputStreamReader(list, StandardCharsets.UTF_8)) {
                for (CSVRecord row : format.parse(reader)) {
                    tables.add(row.get("table"));
                }
            }
        }
        return tables;
    }
}
