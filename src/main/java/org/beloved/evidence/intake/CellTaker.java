package org.beloved.evidence.intake;

import java.util.List;

/** Is told every row of a file in turn, whatever the file's format. */
public interface CellTaker {

    /** A sheet begins; a file without sheets has one without a name. */
    void sheet(String name);

    /**
     * @param number as in {@link RowOrigin}
     * @return false when no more rows are wanted
     */
    boolean row(long number, List<String> cells) throws UnreadableFile;

    /** Whether the cells of a column are looked at, from here on; in the others any text may stand. */
    boolean wants(int column);
}
