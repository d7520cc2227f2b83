package org.beloved.evidence.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Makes rows of what the parser finds, and strings only of cells that somebody wants: a release has sixty-five. */
final class TextRows extends AbstractBaseCsvCallbackHandler<TextRows.TextRow> {

    /** Stands in a cell that says something nobody asked for. */
    static final String UNREAD = "…";

    private final IntPredicate wants;
    private List<String> cells = List.of();
    private int width;

    /** @param line where the row begins; the first is 1 */
    record TextRow(long line, List<String> cells) {}

    /** @param wants is asked by the number of the column, from 0, for each cell anew */
    TextRows(IntPredicate wants) {
        this.wants = wants;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>(width);
    }

    @Override
    protected void handleField(int column, char[] letters, int offset, int length, boolean quoted) {
        if (length == 0) {
            cells.add("");
        } else if (wants.test(column)) {
            cells.add(new String(letters, offset, length));
        } else {
            cells.add(UNREAD);
        }
    }

    @Override
    protected TextRow buildRecord() {
        width = cells.size();
        return new TextRow(getStartingLineNumber(), cells);
    }
}
