package org.beloved.evidence.parquet;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
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
    public record Column(String name, Type type) {}

    /** What a column holds. */
    public enum Type {
        VARCHAR,
        INTEGER,
        DATE,
        BOOLEAN
    }

    private final DuckDBConnection duck;
    private final DuckDBAppender rows;

    /** @param folder a scratch folder; the file must be written into it */
    public RowWriter(Path folder, List<Column> columns) throws SQLException {
        duck = LockedDuckDb.open(folder);
        try (Statement statement = duck.createStatement()) {
            statement.execute("create table kept ("
                    + columns.stream()
                            .map(column -> "\"" + column.name() + "\" " + column.type())
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
            statement.execute("copy kept to "
                    + LockedDuckDb.quoted(file.toAbsolutePath().toString()) + " (format parquet, compression zstd)");
        }
    }

    @Override
    public void close() throws SQLException {
        duck.close();
    }
}
