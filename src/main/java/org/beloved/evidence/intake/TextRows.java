package org.beloved.evidence.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Makes rows of what the parser finds, and strings only of cells that somebody wants: a release has sixty-five. */
final class TextRows extends AbstractBaseCsvCallbackHandler<TextRows.TextRow> {

    /** Stands in a cell that says something nobody asked for. */
    static final String UNREAD = "…";

    /** More than any release has; what stands further right is rare, or no table. */
    private static final int COLUMNS = 256;

    private final IntPredicate wants;
    private final @Nullable Interned[] columns = new Interned[COLUMNS];
    private List<String> cells = List.of();
    private int width;

    /** While the header is looked for, every column is wanted. */
    private int rows;

    /** @param line where the row begins; the first is 1 */
    record TextRow(long line, List<String> cells) {}

    /** @param wants is asked by the number of the column, from 0, for each cell anew */
    TextRows(IntPredicate wants) {
        this.wants = wants;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>(width);
        rows = Math.min(rows, HeaderSearch.PREAMBLE) + 1;
    }

    @Override
    protected void handleField(int column, char[] letters, int offset, int length, boolean quoted) {
        if (length == 0) {
            cells.add("");
        } else if (wants.test(column)) {
            cells.add(text(column, letters, offset, length));
        } else {
            cells.add(UNREAD);
        }
    }

    private String text(int column, char[] letters, int offset, int length) {
        if (column >= COLUMNS || rows <= HeaderSearch.PREAMBLE) {
            return new String(letters, offset, length);
        }
        Interned known = columns[column];
        if (known == null) {
            known = new Interned();
            columns[column] = known;
        }
        return known.of(letters, offset, length);
    }

    @Override
    protected TextRow buildRecord() {
        width = cells.size();
        return new TextRow(getStartingLineNumber(), cells);
    }
}
