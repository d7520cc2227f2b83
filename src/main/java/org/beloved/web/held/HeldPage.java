package org.beloved.web.held;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beloved.walls.HeldData;
import org.beloved.walls.HeldData.Secrecy;
import org.beloved.web.Page;
import org.beloved.web.Words;

record HeldPage(List<HeldRoom> rooms, int columns, int sealed) implements Page {

    static HeldPage of(HeldData held, Words words) {
        List<HeldRoom> rooms = held.columns().stream()
                .collect(Collectors.groupingBy(HeldData.Column::room, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(columns -> HeldRoom.of(columns, words))
                .toList();
        long sealed = held.columns().stream()
                .filter(column -> column.secrecy() == Secrecy.SEALED)
                .count();
        return new HeldPage(rooms, held.columns().size(), Math.toIntExact(sealed));
    }

    @Override
    public String template() {
        return "web/held/show";
    }

    @Override
    public String title(Words words) {
        return words.say("web.held.title");
    }

    @Override
    public String description(Words words) {
        return words.say("web.held.description");
    }

    int tables() {
        return rooms.stream().mapToInt(room -> room.tables().size()).sum();
    }

    List<String> secrecies() {
        return Stream.of(Secrecy.values()).map(HeldRow::code).toList();
    }
}
