package org.beloved.evidence.parquet;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of text and whole numbers, one at a time, then all of them at once into a Parquet file. For one thread
 * from its making to its end.
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
        INTEGER,
        DATE,
        BOOLEAN;

        private String taken() {
            return this == NUMBERED ? VARCHAR.name() : name();
        }
    }

    private final List<Column> columns;
    private final DuckDBConnection duck;
    private final DuckDBAppender rows;

    /** @param folder a scratch folder; the file must be written into it */
    public RowWriter(Path folder, List<Column> columns) throws SQLException {
        this.columns = List.copyOf(columns);
        duck = LockedDuckDb.open(folder);
        try (Statement statement = duck.createStatement()) {
            statement.execute("create table kept ("
                    + columns.stream()
                            .map(column -> column.quoted() + " " + column.type().taken())
                            .collect(Collectors.joining(", "))
                    + ")");
            rows = duck.createAppender("main", "kept");
        } catch (SQLException e) {
            duck.close();
            throw e;
        }
    }

    public void beginRow() throws SQLException {
        rows.beginRow();
    }

    /** Empty is written as null: the row does not say. */
    public void text(String value) throws SQLException {
        if (value.isEmpty()) {
            rows.appendNull();
        } else {
            rows.append(value);
        }
    }

    public void number(@Nullable Integer value) throws SQLException {
        if (value == null) {
            rows.appendNull();
        } else {
            rows.append(value.intValue());
        }
    }

    public void endRow() throws SQLException {
        rows.endRow();
    }

    /** Nothing can be added afterwards. */
    public void writeTo(Path file) throws SQLException {
        rows.close();
        try (Statement statement = duck.createStatement()) {
            List<String> written = new ArrayList<>();
            for (Column column : columns) {
                written.add(column.type() == Type.NUMBERED ? numbered(column, statement) : column.quoted());
            }
            statement.execute("copy (select " + String.join(", ", written) + " from kept) to "
                    + LockedDuckDb.quoted(file.toAbsolutePath().toString()) + " (format parquet, compression zstd)");
        }
    }

    /** Outside of Java's memory, which for millions of people would not hold their ids. */
    private static String numbered(Column column, Statement statement) throws SQLException {
        String name = column.quoted();
        String type = "\"numbers of " + column.name() + "\"";
        statement.execute("create type " + type + " as enum (select " + name + " from kept where " + name
                + " is not null group by " + name + " order by min(rowid))");
        return "(enum_code(" + name + "::" + type + ") + 1)::integer as " + name;
    }

    @Override
    public void close() throws SQLException {
        duck.close();
    }
}
