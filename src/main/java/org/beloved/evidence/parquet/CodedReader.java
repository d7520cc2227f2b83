package org.beloved.evidence.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.beloved.shared.ScratchFolder;

/**
 * Reads a Parquet file as numbers: of each column the different values once, then for every row their numbers. Millions of
 * rows so come without millions of strings.
 */
public final class CodedReader {

    private static final String BETWEEN = "\u001f";

    /** Is told the values of every column before any row. */
    public interface Taker {
        /** @param values of one column, or of several that are read as one */
        void values(int column, List<List<String>> values);

        /** @param numbers of the row's values, and last its whole number as it stands; -1 where the file has none */
        void row(int[] numbers);
    }

    private CodedReader() {}

    /**
     * @param columns names of columns of text; those in one list are read as one
     * @param number the name of a column of whole numbers
     */
    public static void read(Path file, List<List<String>> columns, String number, Taker taker)
            throws IOException, RowReader.Broken {
        try (ScratchFolder folder = ScratchFolder.make("parquet")) {
            Path here = Files.copy(file, folder.path().resolve("in.parquet"));
            String source = "read_parquet(" + LockedDuckDb.quoted(here.toString()) + ")";
            try (Connection duck = LockedDuckDb.open(folder.path());
                    Statement statement = duck.createStatement()) {
                List<String> selected = new ArrayList<>();
                for (int column = 0; column < columns.size(); column++) {
                    String text = text(columns.get(column));
                    String type = "values_" + column;
                    statement.execute(
                            "create type " + type + " as enum (select distinct " + text + " from " + source + ")");
                    taker.values(column, values(statement, type));
                    selected.add("enum_code((" + text + ")::" + type + ")::integer");
                }
                selected.add("coalesce(\"" + number + "\", -1)::integer");
                rows(statement, "select " + String.join(", ", selected) + " from " + source, taker);
            } catch (SQLException e) {
                throw new RowReader.Broken(e);
            }
        }
    }

    private static String text(List<String> columns) {
        return columns.stream()
                .map(name -> "coalesce(\"" + name + "\", '')")
                .collect(Collectors.joining(" || " + LockedDuckDb.quoted(BETWEEN) + " || "));
    }

    private static List<List<String>> values(Statement statement, String type) throws SQLException {
        List<List<String>> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select unnest(enum_range(null::" + type + "))::varchar")) {
            while (rows.next()) {
                values.add(Arrays.asList(rows.getString(1).split(BETWEEN, -1)));
            }
        }
        return values;
    }

    private static void rows(Statement statement, String query, Taker taker) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            int[] numbers = new int[rows.getMetaData().getColumnCount()];
            while (rows.next()) {
                for (int column = 0; column < numbers.length; column++) {
                    numbers[column] = rows.getInt(column + 1);
                }
                taker.row(numbers);
            }
        }
    }
}
