package org.beloved.evidence.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.beloved.shared.Problem;

/** A file of rows. */
public interface TableFile {

    void read(CellTaker taker) throws IOException, UnreadableFile;

    /**
     * By what the file's first bytes say it is, whatever its name says.
     *
     * @param charset of a file of text
     */
    static TableFile of(Path file, Charset charset, HeaderSearch search) throws IOException, UnreadableFile {
        return switch (FileKind.of(file)) {
            case EMPTY -> throw refused("evidence.file.empty", file);
            case OLD_WORKBOOK -> throw refused("evidence.file.old-workbook", file);
            case PDF -> throw refused("evidence.file.pdf", file);
            case ARCHIVE -> throw refused("evidence.file.archive", file);
            case PARQUET -> new ParquetTable(file);
            case WORKBOOK -> new Workbook(file);
            case TEXT ->
                new TextTable(file.getFileName().toString(), () -> Files.newInputStream(file), charset, search);
        };
    }

    /** A text in UTF-8 that comes with the program. */
    static TableFile ofText(String name, TextTable.Bytes bytes) {
        return new TextTable(name, bytes, StandardCharsets.UTF_8, HeaderSearch.forReleases());
    }

    private static UnreadableFile refused(String key, Path file) {
        return new UnreadableFile(
                new Problem("", key, Map.of("file", file.getFileName().toString())));
    }

    /** What a file is by its first bytes. */
    enum FileKind {
        EMPTY,
        PARQUET("PAR1"),
        WORKBOOK("PK\3\4"),
        OLD_WORKBOOK("\u00d0\u00cf\u0011\u00e0"),
        PDF("%PDF"),
        ARCHIVE("\u001f\u008b"),
        TEXT;

        private static final int LONGEST = 4;

        private final byte[] beginning;

        FileKind() {
            beginning = new byte[0];
        }

        FileKind(String beginning) {
            this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
        }

        static FileKind of(Path file) throws IOException {
            try (InputStream bytes = Files.newInputStream(file)) {
                byte[] first = bytes.readNBytes(LONGEST);
                if (first.length == 0) {
                    return EMPTY;
                }
                return Arrays.stream(values())
                        .filter(kind -> kind.beginning.length > 0)
                        .filter(kind -> first.length >= kind.beginning.length
                                && Arrays.equals(kind.beginning, Arrays.copyOf(first, kind.beginning.length)))
                        .findFirst()
                        .orElse(TEXT);
            }
        }
    }
}
