package org.beloved.documents;

import java.util.List;
import java.util.stream.Stream;

/** One part of a paper. */
public sealed interface Block {

    /** A heading below the title: 2 for a part, 3 for a section of it. */
    record Heading(int level, Line text) implements Block {
        public Heading {
            if (level < 2 || level > 3) {
                throw new IllegalArgumentException("A heading has level 2 or 3, not " + level);
            }
        }
    }

    record Paragraph(Line text) implements Block {}

    /** Lines that belong together and break where they break: an address, a signature. */
    record Lines(List<Line> lines) implements Block {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** A list; an item may hold a list of its own. */
    record Items(Marks marks, List<Item> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** One item of a list, and the items under it. */
    record Item(Line text, Marks marks, List<Item> parts) {
        public Item {
            parts = List.copyOf(parts);
        }

        public static Item of(Line text) {
            return new Item(text, Marks.BULLETS, List.of());
        }
    }

    /** What stands before the items of a list. */
    enum Marks {
        BULLETS,
        NUMBERS,
        LETTERS
    }

    /** A table; each row has as many cells as the head, and its first cell names it. */
    record Table(String caption, List<String> head, List<List<Line>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            var width = head.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("Each row of \"" + caption + "\" needs " + width + " cells");
            }
        }
    }

    /**
     * A table that draws each row as a bar of parts, all rows on one scale. The numbers stand beside it, so nothing is told
     * by the bar alone, and where bars cannot be drawn it is a plain table.
     */
    record Bars(String caption, Head head, List<Bar> rows) implements Block {

        /** What stands over the columns: the names of the rows, the bar, each part, and the sum. */
        public record Head(String names, String bar, List<String> parts, String sum) {
            public Head {
                parts = List.copyOf(parts);
            }
        }

        public Bars {
            rows = List.copyOf(rows);
            var parts = head.parts().size();
            if (rows.stream().anyMatch(row -> row.parts().size() != parts)) {
                throw new IllegalArgumentException("Each bar of \"" + caption + "\" needs " + parts + " parts");
            }
        }

        /** The longest bar. */
        int longest() {
            return rows.stream().mapToInt(Bar::length).max().orElse(0);
        }

        Table table() {
            return new Table(
                    caption,
                    Stream.of(Stream.of(head.names()), head.parts().stream(), Stream.of(head.sum()))
                            .flatMap(words -> words)
                            .toList(),
                    rows.stream()
                            .map(row -> Stream.of(
                                            Stream.of(row.name()),
                                            row.parts().stream().map(Part::words),
                                            Stream.of(row.sum()))
                                    .flatMap(words -> words)
                                    .map(Line::of)
                                    .toList())
                            .toList());
        }
    }

    /** One row of it. */
    record Bar(String name, List<Part> parts, String sum) {
        public Bar {
            parts = List.copyOf(parts);
        }

        int length() {
            return parts.stream().mapToInt(Part::size).sum();
        }
    }

    /** How long a part is, and the same in words. */
    record Part(int size, String words) {}

    /** A remark to whoever works on the paper; not part of what it says. */
    record Note(Line label, List<Line> lines) implements Block {
        public Note {
            lines = List.copyOf(lines);
        }
    }

    static Paragraph paragraph(String text) {
        return new Paragraph(Line.of(text));
    }

    static Heading heading(int level, String text) {
        return new Heading(level, Line.of(text));
    }
}
