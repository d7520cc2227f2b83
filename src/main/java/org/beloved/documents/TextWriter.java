package org.beloved.documents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.beloved.documents.Block.Item;
import org.beloved.documents.Block.Marks;

/** Writes a paper as plain text, for a terminal or an e-mail. */
final class TextWriter {

    private final StringBuilder text = new StringBuilder();

    private TextWriter() {}

    static byte[] write(Document document) {
        var writer = new TextWriter();
        writer.line(document.title());
        writer.line("=".repeat(document.title().length()));
        document.blocks().forEach(writer::block);
        writer.line("");
        writer.line(document.foot());
        return writer.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void block(Block block) {
        line("");
        switch (block) {
            case Block.Heading heading -> line(heading.text().text());
            case Block.Paragraph paragraph -> line(words(paragraph.text()));
            case Block.Lines lines -> lines.lines().forEach(one -> line(words(one)));
            case Block.Items items -> items(items.items(), items.marks(), "");
            case Block.Table table -> table(table);
            case Block.Bars bars -> table(bars.table());
            case Block.Note note -> {
                line("  | " + note.label().text());
                note.lines().forEach(one -> line("  | " + words(one)));
            }
        }
    }

    private void items(List<Item> items, Marks marks, String indent) {
        for (int i = 0; i < items.size(); i++) {
            var mark = switch (marks) {
                case BULLETS -> "- ";
                case NUMBERS -> (i + 1) + ". ";
                case LETTERS -> "(" + (char) ('a' + i % 26) + ") ";
            };
            line(indent + mark + words(items.get(i).text()));
            items(items.get(i).parts(), items.get(i).marks(), indent + "    ");
        }
    }

    private void table(Block.Table table) {
        line(table.caption());
        var rows = new ArrayList<List<String>>(List.of(table.head()));
        table.rows().forEach(row -> rows.add(row.stream().map(TextWriter::words).toList()));
        rows.forEach(row -> line(String.join(" | ", row)));
    }

    private static String words(Line line) {
        return line.spans().stream()
                .map(span -> switch (span) {
                    case Line.Span.Blank blank -> "[" + blank.text() + "]";
                    case Line.Span.Link link -> link.text() + " <" + link.address() + ">";
                    case Line.Span.Plain plain -> plain.text();
                    case Line.Span.Strong strong -> strong.text();
                    case Line.Span.Emphasis emphasis -> emphasis.text();
                })
                .collect(Collectors.joining());
    }
}
