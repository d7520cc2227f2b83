package org.beloved.evidence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.beloved.evidence.intake.Field;
import org.beloved.evidence.intake.FileRow;
import org.beloved.evidence.intake.HeaderSearch;
import org.beloved.evidence.intake.Intake;
import org.beloved.evidence.intake.Layout;
import org.beloved.evidence.intake.RowOrigin;
import org.beloved.evidence.intake.TableFile;
import org.beloved.evidence.intake.UnreadableFile;
import org.beloved.evidence.parquet.RowWriter;
import org.beloved.evidence.parquet.RowWriter.Column;
import org.beloved.evidence.parquet.RowWriter.Type;

/**
 * The immutable file of a data set: the columns that we take, as written, under the names of the processed release,
 * each row with where it stood. A person's id becomes a number that means nothing outside this file.
 */
final class RecordFile implements AutoCloseable {

    private static final Layout PROCESSED = Layout.processed();

    private final RowWriter writer;

    /** @param folder a scratch folder */
    RecordFile(Path folder) throws IOException {
        List<Column> columns = new ArrayList<>();
        for (Field field : Field.values()) {
            columns.add(new Column(PROCESSED.column(field), field == Field.PERSON ? Type.NUMBERED : Type.VARCHAR));
        }
        columns.add(new Column("file_original", Type.VARCHAR));
        columns.add(new Column("sheet_original", Type.VARCHAR));
        columns.add(new Column("row_original", Type.INTEGER));
        try {
            writer = new RowWriter(folder, columns);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Hands on the rows of a file that was written here. */
    static void read(KeptDataSet set, Path file, Intake.Rows rows) throws IOException {
        HeaderSearch search = HeaderSearch.forReleases();
        try {
            new Intake(search).read(set.id(), TableFile.of(file, StandardCharsets.UTF_8, search), rows);
        } catch (UnreadableFile e) {
            throw new IOException("the kept file of " + set.id() + " cannot be read", e);
        }
    }

    void add(FileRow row) {
        try {
            writer.beginRow();
            for (Field field : Field.values()) {
                writer.text(row.get(field));
            }
            RowOrigin origin = row.origin();
            writer.text(origin.file());
            writer.text(origin.sheet());
            writer.number((int) origin.row());
            writer.endRow();
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** @return the file, whole */
    Path writeTo(Path file) throws IOException {
        try {
            writer.writeTo(file);
            return file;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
