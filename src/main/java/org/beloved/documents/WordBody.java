package org.beloved.documents;

import java.util.ArrayList;
import java.util.List;
import org.beloved.documents.Block.Item;
import org.beloved.documents.Block.Marks;
import org.beloved.documents.Line.Span;

/** The text of a DOCX, and the numberings and links it makes use of. */
final class WordBody {

    private static final int DEPTHS = 4;

    private final StringBuilder body = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private final List<Marks[]> lists = new ArrayList<>();

    WordBody(Document document) {
        paragraph("Title", "", Line.of(document.title()));
        document.blocks().forEach(this::block);
    }

    String xml() {
        var page =
                "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"12240\" w:h=\"15840\"/>"
                        + "<w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1300\" w:left=\"1440\" w:header=\"720\" w:footer=\"600\" w:gutter=\"0\"/></w:sectPr>";
        return WordParts.xml("w:document", WordParts.WORD, "<w:body>" + body + page + "</w:body>");
    }

    String relations() {
        var all = new StringBuilder(WordParts.relation("rId1", WordParts.OFFICE + "/styles", "styles.xml")
                + WordParts.relation("rId2", WordParts.OFFICE + "/numbering", "numbering.xml")
                + WordParts.relation("rId3", WordParts.OFFICE + "/footer", "footer1.xml"));
        for (int i = 0; i < links.size(); i++) {
            all.append(WordParts.link("rLink" + i, links.get(i)));
        }
        return WordParts.relations(all.toString());
    }

    /** Each list counts anew, so each has a numbering of its own. */
    String numbering() {
        var all = new StringBuilder();
        for (int i = 0; i < lists.size(); i++) {
            all.append("<w:abstractNum w:abstractNumId=\"").append(i).append("\">");
            for (int depth = 0; depth < DEPTHS; depth++) {
                all.append(level(depth, lists.get(i)[depth]));
            }
            all.append("</w:abstractNum>");
        }
        for (int i = 0; i < lists.size(); i++) {
            all.append("<w:num w:numId=\"")
                    .append(i + 1)
                    .append("\"><w:abstractNumId w:val=\"")
                    .append(i)
                    .append("\"/></w:num>");
        }
        return WordParts.xml("w:numbering", WordParts.WORD, all.toString());
    }

    private static String level(int depth, Marks marks) {
        var format = switch (marks) {
            case BULLETS -> "bullet";
            case NUMBERS -> "decimal";
            case LETTERS -> "lowerLetter";
        };
        var text = switch (marks) {
            case BULLETS -> "•";
            case NUMBERS -> "%" + (depth + 1) + ".";
            case LETTERS -> "(%" + (depth + 1) + ")";
        };
        return "<w:lvl w:ilvl=\"" + depth + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\""
                + 440 * (depth + 1) + "\" w:hanging=\"440\"/></w:pPr></w:lvl>";
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> paragraph("Heading" + (heading.level() - 1), "", heading.text());
            case Block.Paragraph paragraph -> paragraph("Normal", "", paragraph.text());
            case Block.Lines lines -> lines(lines.lines());
            case Block.Items items -> items(items);
            case Block.Table table -> table(table);
            case Block.Bars bars -> table(bars.table());
            case Block.Note note -> {
                paragraph(
                        "Note",
                        "<w:keepNext/>",
                        new Line(List.of(new Span.Strong(note.label().text()))));
                note.lines().forEach(line -> paragraph("Note", "", line));
            }
        }
    }

    private void paragraph(String style, String more, Line line) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/>")
                .append(more)
                .append("</w:pPr>");
        line.spans().forEach(this::span);
        body.append("</w:p>");
    }

    private void lines(List<Line> lines) {
        body.append("<w:p>");
        for (int i = 0; i < lines.size(); i++) {
            body.append(i == 0 ? "" : "<w:r><w:br/></w:r>");
            lines.get(i).spans().forEach(this::span);
        }
        body.append("</w:p>");
    }

    private void items(Block.Items items) {
        var marks = new Marks[] {items.marks(), Marks.BULLETS, Marks.BULLETS, Marks.BULLETS};
        lists.add(marks);
        items(items.items(), 0, lists.size(), marks);
    }

    private void items(List<Item> items, int depth, int list, Marks[] marks) {
        var level = Math.min(depth, DEPTHS - 1);
        for (var item : items) {
            paragraph(
                    "ListParagraph",
                    "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>",
                    item.text());
            if (!item.parts().isEmpty()) {
                marks[Math.min(depth + 1, DEPTHS - 1)] = item.marks();
                items(item.parts(), depth + 1, list, marks);
            }
        }
    }

    private void table(Block.Table table) {
        paragraph("Caption", "", Line.of(table.caption()));
        body.append(
                        "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders><w:top w:val=\"single\" w:sz=\"8\" w:color=\"211F1B\"/>"
                                + "<w:bottom w:val=\"single\" w:sz=\"4\" w:color=\"D9D1C2\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:color=\"D9D1C2\"/></w:tblBorders>"
                                + "<w:tblLook w:firstRow=\"1\" w:firstColumn=\"1\"/></w:tblPr><w:tblGrid>")
                .append(("<w:gridCol w:w=\"" + 9360 / table.head().size() + "\"/>")
                        .repeat(table.head().size()))
                .append("</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>");
        table.head().forEach(cell -> cell(Line.strong(cell)));
        body.append("</w:tr>");
        for (var row : table.rows()) {
            body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            row.forEach(this::cell);
            body.append("</w:tr>");
        }
        body.append("</w:tbl><w:p/>");
    }

    private void cell(Line line) {
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>");
        paragraph("Normal", "<w:spacing w:before=\"40\" w:after=\"40\"/>", line);
        body.append("</w:tc>");
    }

    private void span(Span span) {
        switch (span) {
            case Span.Plain plain -> run("", plain.text());
            case Span.Strong strong -> run("<w:b/>", strong.text());
            case Span.Emphasis emphasis -> run("<w:i/>", emphasis.text());
            case Span.Blank blank ->
                run("<w:color w:val=\"8F430A\"/><w:u w:val=\"dash\" w:color=\"8F430A\"/>", "[" + blank.text() + "]");
            case Span.Link link -> {
                body.append("<w:hyperlink r:id=\"rLink").append(links.size()).append("\">");
                links.add(link.address().toString());
                run("<w:rStyle w:val=\"Hyperlink\"/>", link.text());
                body.append("</w:hyperlink>");
            }
        }
    }

    private void run(String properties, String text) {
        body.append("<w:r>")
                .append(properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
                .append("<w:t xml:space=\"preserve\">")
                .append(WordParts.escaped(text))
                .append("</w:t></w:r>");
    }
}
