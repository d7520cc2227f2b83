package org.beloved.evidence.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.beloved.shared.Problem;

/**
 * Rows of text between commas, tabs, semicolons or bars: whichever makes a header of the first rows. A byte that is
 * none of the charset's is an error, never a question mark.
 */
public final class TextTable implements TableFile {

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '|');

    /** Nobody writes a cell of this size; a quotation mark that is never closed makes one. */
    private static final int LONGEST_RECORD = 1 << 20;

    private final String name;
    private final Bytes bytes;
    private final Charset charset;
    private final HeaderSearch search;

    /** Opens the file anew each time. */
    public interface Bytes {
        InputStream open() throws IOException;
    }

    TextTable(String name, Bytes bytes, Charset charset, HeaderSearch search) {
        this.name = name;
        this.bytes = bytes;
        this.charset = charset;
        this.search = search;
    }

    @Override
    public void read(CellTaker taker) throws IOException, UnreadableFile {
        char separator = separator();
        taker.sheet("");
        Rows rows = new Rows(taker);
        readWith(separator, rows);
    }

    private char separator() throws IOException, UnreadableFile {
        List<Beginning> beginnings = new ArrayList<>();
        for (char separator : SEPARATORS) {
            Beginning beginning = new Beginning(separator);
            readWith(separator, beginning);
            beginnings.add(beginning);
        }
        return beginnings.stream()
                .max(Comparator.<Beginning>comparingInt(beginning -> beginning.hasHeader ? 1 : 0)
                        .thenComparingInt(beginning -> beginning.widest)
                        .thenComparing(beginning -> -SEPARATORS.indexOf(beginning.separator)))
                .orElseThrow()
                .separator;
    }

    /** One way of reading the file. */
    private interface Reading {
        boolean row(TextRows.TextRow row) throws UnreadableFile;

        /** The last line that was read well. */
        long last();

        boolean wants(int column);
    }

    /** The first rows cut by one separator. */
    private final class Beginning implements Reading {
        private final char separator;
        private boolean hasHeader;
        private int widest;
        private long last;
        private int rows;

        Beginning(char separator) {
            this.separator = separator;
        }

        @Override
        public boolean row(TextRows.TextRow row) {
            rows++;
            last = row.line();
            widest = Math.max(widest, row.cells().size());
            hasHeader |= search.in(row.cells()).isPresent();
            return !hasHeader && rows <= HeaderSearch.PREAMBLE;
        }

        @Override
        public long last() {
            return last;
        }

        @Override
        public boolean wants(int column) {
            return true;
        }
    }

    private static final class Rows implements Reading {
        private final CellTaker taker;
        private long last;

        Rows(CellTaker taker) {
            this.taker = taker;
        }

        @Override
        public boolean row(TextRows.TextRow row) throws UnreadableFile {
            last = row.line();
            return taker.row(last, row.cells());
        }

        @Override
        public long last() {
            return last;
        }

        @Override
        public boolean wants(int column) {
            return taker.wants(column);
        }
    }

    private void readWith(char separator, Reading reading) throws IOException, UnreadableFile {
        try (InputStream stream = new BufferedInputStream(bytes.open());
                Reader text = decoded(stream);
                CsvReader<TextRows.TextRow> rows = CsvReader.builder()
                        .fieldSeparator(separator)
                        .maxBufferSize(LONGEST_RECORD)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .build(new TextRows(reading::wants), text)) {
            for (TextRows.TextRow row : rows) {
                if (!reading.row(row)) {
                    return;
                }
            }
        } catch (UncheckedIOException e) {
            throw broken(Objects.requireNonNull(e.getCause()), reading);
        } catch (CharacterCodingException e) {
            throw broken(e, reading);
        } catch (CsvParseException e) {
            if (e.getCause() instanceof CharacterCodingException encoding) {
                throw broken(encoding, reading);
            }
            throw refused("evidence.file.record-too-long", reading.last() + 1, e);
        }
    }

    private UnreadableFile broken(IOException cause, Reading reading) throws IOException {
        if (cause instanceof CharacterCodingException) {
            return refused("evidence.file.encoding", firstBadLine(), cause);
        }
        if (cause.getMessage() != null && cause.getMessage().contains("buffer")) {
            return refused("evidence.file.record-too-long", reading.last() + 1, cause);
        }
        throw cause;
    }

    private UnreadableFile refused(String key, long line, Throwable cause) {
        return new UnreadableFile(
                new Problem("", key, Map.of("file", name, "line", line, "encoding", charset.name())), cause);
    }

    /** A decoder that stops reads ahead of the rows: the line is looked for on its own. */
    private long firstBadLine() throws IOException {
        long line = 1;
        try (Reader text = decoded(bytes.open())) {
            for (int letter = text.read(); letter >= 0; letter = text.read()) {
                line += letter == '\n' ? 1 : 0;
            }
        } catch (CharacterCodingException here) {
            return line;
        }
        return line;
    }

    /** A byte order mark says what the text is, whatever was asked for. */
    private Reader decoded(InputStream stream) throws IOException {
        BufferedInputStream marked = new BufferedInputStream(stream);
        marked.mark(LONGEST_MARK);
        byte[] first = marked.readNBytes(LONGEST_MARK);
        marked.reset();
        Charset told = charset;
        if (begins(first, 0xEF, 0xBB, 0xBF)) {
            marked.skipNBytes(3);
            told = StandardCharsets.UTF_8;
        } else if (begins(first, 0xFF, 0xFE) || begins(first, 0xFE, 0xFF)) {
            told = StandardCharsets.UTF_16;
        }
        return new InputStreamReader(
                marked,
                told.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static final int LONGEST_MARK = 3;

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
