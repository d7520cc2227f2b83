package org.beloved.evidence.parquet;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Writes rows of text and whole numbers, one at a time, then all of them at once into a Parquet file. Each different text
 * of a column goes to DuckDB once, and the rows as numbers. For one thread from its making to its end.
 */
public final class RowWriter implements AutoCloseable {

    /** One column of the file. */
    public record Column(String name, Type type) {

        private String quoted() {
            return "\"" + name + "\"";
        }
    }

    /** What a column holds. */
    public enum Type {
        VARCHAR,
        /** Text that becomes a number from 1, in the order in which each first stood. */
        NUMBERED,
        INTEGER
    }

    /** Handing rows to DuckDB costs much a time and little a row: so many become one row of lists. */
    private static final int BLOCK = 8192;

    /** In a list nothing stands at the place before the first. */
    private static final int NOTHING = 0;

    private final List<Column> columns;
    private final List<Numbering> texts = new ArrayList<>();
    private final List<String[]> said = new ArrayList<>();
    private final List<int[]> block = new ArrayList<>();
    private final DuckDBConnection duck;
    private final DuckDBAppender blocks;
    private int filled;
    private int at;

    /** @param folder a scratch folder; the file must be written into it */
    public RowWriter(Path folder, List<Column> columns) throws SQLException {
        this.columns = List.copyOf(columns);
        duck = LockedDuckDb.open(folder);
        try (Statement statement = duck.createStatement()) {
            statement.execute("create table kept ("
                    + columns.stream()
                            .map(column -> column.quoted() + " integer[]")
                            .collect(Collectors.joining(", "))
                    + ")");
            blocks = duck.createAppender("main", "kept");
        } catch (SQLException e) {
            duck.close();
            throw e;
        }
        columns.forEach(_ -> {
            texts.add(new Numbering());
            said.add(new String[BLOCK]);
            block.add(new int[BLOCK]);
        });
    }

    public void beginRow() {
        at = 0;
    }

    /** Empty is written as null: the row does not say. */
    public void text(String value) {
        said.get(at++)[filled] = value;
    }

    public void number(int value) {
        block.get(at++)[filled] = value;
    }

    public void endRow() throws SQLException {
        filled++;
        if (filled == BLOCK) {
            handOver();
        }
    }

    private void handOver() throws SQLException {
        if (filled > 0) {
            blocks.beginRow();
            for (int column = 0; column < columns.size(); column++) {
                int[] numbers = block.get(column);
                if (columns.get(column).type() != Type.INTEGER) {
                    number(said.get(column), texts.get(column), numbers);
                }
                blocks.append(filled == BLOCK ? numbers : Arrays.copyOf(numbers, filled));
            }
            blocks.endRow();
            filled = 0;
        }
    }

    /** One column after the other: what a column has met before then lies near at hand. */
    private void number(String[] values, Numbering numbering, int[] numbers) {
        for (int row = 0; row < filled; row++) {
            numbers[row] = values[row].isEmpty() ? NOTHING : numbering.of(values[row]) + 1;
        }
    }

    /** Nothing can be added afterwards. */
    public void writeTo(Path file) throws SQLException {
        handOver();
        blocks.close();
        try (Statement statement = duck.createStatement()) {
            List<String> written = new ArrayList<>();
            for (int number = 0; number < columns.size(); number++) {
                written.add(written(number, statement) + " as "
                        + columns.get(number).quoted());
            }
            String rows = columns.stream()
                    .map(column -> "unnest(" + column.quoted() + ") as " + column.quoted())
                    .collect(Collectors.joining(", "));
            statement.execute("create table numbered as select " + rows + " from kept");
            statement.execute("drop table kept");
            statement.execute("copy (select " + String.join(", ", written) + " from numbered) to "
                    + LockedDuckDb.quoted(file.toAbsolutePath().toString()) + " (format parquet, compression zstd)");
        }
    }

    private String written(int number, Statement statement) throws SQLException {
        Column column = columns.get(number);
        return switch (column.type()) {
            case INTEGER -> column.quoted();
            case NUMBERED -> "nullif(" + column.quoted() + ", " + NOTHING + ")";
            case VARCHAR -> "getvariable('" + list(number, statement) + "')[" + column.quoted() + "]";
        };
    }

    /** The texts of a column as a variable, in which each stands at its number. */
    private String list(int number, Statement statement) throws SQLException {
        String name = "texts_" + number;
        Numbering numbered = texts.get(number);
        statement.execute("create table " + name + " (text varchar)");
        try (DuckDBAppender appender = duck.createAppender("main", name)) {
            for (int text = 0; text < numbered.size(); text++) {
                appender.beginRow();
                appender.append(numbered.text(text));
                appender.endRow();
            }
        }
        statement.execute("set variable " + name + " = (select list(text order by rowid) from " + name + ")");
        statement.execute("drop table " + name);
        return name;
    }

    @Override
    public void close() throws SQLException {
        texts.forEach(Numbering::close);
        duck.close();
    }
}
