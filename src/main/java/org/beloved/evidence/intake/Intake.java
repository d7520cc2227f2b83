package org.beloved.evidence.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows out of files: looks for the header of each sheet, then hands on what stands below. A sheet without a
 * header we know is told, never silently left out; a file without any is refused.
 */
public final class Intake {

    /** Told every row. */
    public interface Rows {
        /** @return false when the work is to end here */
        boolean take(Header header, FileRow row);

        /** A sheet whose columns we do not know. */
        void skippedSheet(RowOrigin firstRow);
    }

    private static final int SHOWN_COLUMNS = 12;

    private final HeaderSearch search;

    public Intake(HeaderSearch search) {
        this.search = search;
    }

    /**
     * @param name of the file, for whoever asks where a row stood
     * @return whether all was read; false when the rows' taker wanted no more
     */
    public boolean read(String name, TableFile file, Rows rows) throws IOException, UnreadableFile {
        Sheets sheets = new Sheets(name, rows);
        file.read(sheets);
        sheets.endOfSheet();
        if (!sheets.stopped && !sheets.anyHeader) {
            throw unknown(name, sheets.widest);
        }
        return !sheets.stopped;
    }

    private UnreadableFile unknown(String name, List<String> found) {
        if (found.isEmpty()) {
            return new UnreadableFile(new Problem("", "evidence.file.no-rows", Map.of("file", name)));
        }
        List<String> shown = found.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .map(cell -> cell.length() > 40 ? cell.substring(0, 40) + "…" : cell)
                .limit(SHOWN_COLUMNS)
                .toList();
        return new UnreadableFile(new Problem(
                "",
                "evidence.file.unknown-layout",
                Map.of(
                        "file",
                        name,
                        "found",
                        String.join(", ", shown),
                        "expected",
                        String.join("; ", search.expected()))));
    }

    private final class Sheets implements CellTaker {
        private final String file;
        private final Rows rows;
        private String sheet = "";
        private @Nullable Header header;
        private BitSet wanted = new BitSet();
        private int[] places = new int[0];
        private boolean anyHeader;
        private boolean stopped;
        private long firstRow;
        private int above;
        private List<String> widest = List.of();

        Sheets(String file, Rows rows) {
            this.file = file;
            this.rows = rows;
        }

        @Override
        public void sheet(String name) {
            endOfSheet();
            sheet = name;
            header = null;
            firstRow = 0;
            above = 0;
        }

        /** Only sheets with something on them are told. */
        void endOfSheet() {
            if (header == null && above > 0 && !sheet.isEmpty() && !stopped) {
                rows.skippedSheet(new RowOrigin(file, sheet, firstRow));
            }
        }

        @Override
        public boolean row(long number, List<String> cells) {
            if (isBlank(cells)) {
                return true;
            }
            Header below = header;
            if (below == null) {
                return lookForHeader(number, cells);
            }
            stopped = !rows.take(below, below.take(new RowOrigin(file, sheet, number), cells, places));
            return !stopped;
        }

        @Override
        public boolean wants(int column) {
            return header == null || wanted.get(column);
        }

        private boolean lookForHeader(long number, List<String> cells) {
            Optional<Header> found = above < HeaderSearch.PREAMBLE ? search.in(cells) : Optional.empty();
            if (found.isPresent()) {
                header = found.get();
                wanted = found.get().columns();
                places = found.get().places();
                anyHeader = true;
                return true;
            }
            firstRow = above == 0 ? number : firstRow;
            above++;
            if (filled(cells) > filled(widest)) {
                widest = new ArrayList<>(cells);
            }
            // A file without sheets is at its end here; another sheet may still have a header.
            return above < HeaderSearch.PREAMBLE || !sheet.isEmpty();
        }
    }

    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static long filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
