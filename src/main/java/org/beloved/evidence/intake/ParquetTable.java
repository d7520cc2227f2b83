package org.beloved.evidence.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.beloved.evidence.parquet.RowReader;
import org.beloved.shared.Problem;

/** A Parquet file, every value as text. */
final class ParquetTable implements TableFile {

    private final Path file;

    ParquetTable(Path file) {
        this.file = file;
    }

    @Override
    public void read(CellTaker taker) throws IOException, UnreadableFile {
        taker.sheet("");
        try {
            RowReader.<UnreadableFile>read(file, taker::row);
        } catch (RowReader.Broken e) {
            throw new UnreadableFile(
                    new Problem("", "evidence.file.broken-parquet", Map.of("file", String.valueOf(file.getFileName()))),
                    e);
        }
    }
}
