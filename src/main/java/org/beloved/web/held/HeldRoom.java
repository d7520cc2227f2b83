package org.beloved.web.held;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.beloved.walls.HeldData;
import org.beloved.web.Words;

/** One room of the house and its tables. */
record HeldRoom(String id, String title, List<HeldTable> tables) {

    static HeldRoom of(List<HeldData.Column> columns, Words words) {
        String room = columns.getFirst().room();
        List<HeldTable> tables = columns.stream()
                .collect(Collectors.groupingBy(HeldData.Column::table, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofTable -> HeldTable.of(ofTable, words))
                .toList();
        return new HeldRoom(room, words.say(room + ".held"), tables);
    }

    /** Tables that say something about people or their work. */
    List<HeldTable> told() {
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    List<HeldTable> working() {
        return tables.stream().filter(table -> !table.working().isEmpty()).toList();
    }
}
