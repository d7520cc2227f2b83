package org.beloved.web.held;

import java.util.List;
import org.beloved.walls.HeldData;
import org.beloved.walls.HeldData.Secrecy;
import org.beloved.web.Words;

/**
 * One table of a room.
 *
 * @param rows what it says about people and their work
 * @param working columns that only hold the rows together
 */
record HeldTable(String id, String title, List<HeldRow> rows, List<HeldRow> working) {

    static HeldTable of(List<HeldData.Column> columns, Words words) {
        HeldData.Column first = columns.getFirst();
        return new HeldTable(
                first.room() + "-" + first.table(),
                words.say(first.room() + ".held." + first.table()),
                HeldRow.of(
                        columns.stream()
                                .filter(column -> column.secrecy() != Secrecy.INTERNAL)
                                .toList(),
                        words),
                HeldRow.of(
                        columns.stream()
                                .filter(column -> column.secrecy() == Secrecy.INTERNAL)
                                .toList(),
                        words));
    }
}
