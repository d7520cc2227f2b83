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
import org.beloved.shared.ScratchFolder;
import org.jspecify.annotations.Nullable;

/** Reads a Parquet file row by row, every value as text, in a folder of its own: that is all DuckDB may see. */
public final class RowReader {

    /** Is told the names of the columns first, then every row. */
    public interface Rows<E extends Exception> {
        /**
         * @param number 0 for the names, then from 1
         * @return false when no more rows are wanted
         */
        boolean row(long number, List<String> values) throws E;
    }

    /** The file is no Parquet file, or not a whole one. */
    public static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        Broken(SQLException cause) {
            super(cause);
        }
    }

    private RowReader() {}

    public static <E extends Exception> void read(Path file, Rows<E> taker) throws IOException, Broken, E {
        try (ScratchFolder folder = ScratchFolder.make("parquet")) {
            Path here = Files.copy(file, folder.path().resolve("in.parquet"));
            try (Connection duck = LockedDuckDb.open(folder.path());
                    Statement statement = duck.createStatement();
                    ResultSet rows = statement.executeQuery("select columns(*)::varchar from read_parquet("
                            + LockedDuckDb.quoted(here.toString()) + ")")) {
                read(rows, taker);
            } catch (SQLException e) {
                throw new Broken(e);
            }
        }
    }

    private static <E extends Exception> void read(ResultSet rows, Rows<E> taker) throws SQLException, E {
        int width = rows.getMetaData().getColumnCount();
        List<String> names = new ArrayList<>(width);
        for (int column = 1; column <= width; column++) {
            names.add(rows.getMetaData().getColumnLabel(column));
        }
        boolean goOn = taker.row(0, names);
        for (long number = 1; goOn && rows.next(); number++) {
            String[] values = new String[width];
            for (int column = 0; column < width; column++) {
                values[column] = orEmpty(rows.getString(column + 1));
            }
            goOn = taker.row(number, Arrays.asList(values));
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
