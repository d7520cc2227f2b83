package org.beloved.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.beloved.documents.Block.Item;
import org.beloved.documents.Block.Marks;
import org.beloved.documents.Line.Span;

/** Writes a paper as well-formed HTML: a page of its own, or the part between a page's head and foot. */
public final class HtmlWriter {

    private static final String STYLE = style("paper.css");

    private static final String ON_ONE_PAGE = style("one-page.css");

    /** In points. */
    private static final double LONGEST_BAR = 150;

    private final StringBuilder html = new StringBuilder();

    private HtmlWriter() {}

    /** A page that needs nothing else, its style within. */
    public static byte[] page(Document document) {
        return whole(document, "", foot(document)).getBytes(StandardCharsets.UTF_8);
    }

    /** The same to be printed: the foot comes first, so that it runs along every sheet. */
    static String sheets(Document document) {
        return whole(document, foot(document), "");
    }

    private static String foot(Document document) {
        return "<p class=\"foot\">" + escaped(document.foot()) + "</p>";
    }

    private static String whole(Document document, String before, String after) {
        var tag = document.language().toLanguageTag();
        return "<!DOCTYPE html>\n<html lang=\"" + tag + "\" xml:lang=\"" + tag
                + "\" xmlns=\"http://www.w3.org/1999/xhtml\">"
                + "<head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
                + "<title>" + escaped(document.title()) + "</title><style>" + STYLE
                + (document.cut() == Document.Cut.ONE_PAGE ? ON_ONE_PAGE : "") + "</style></head><body>" + before
                + "<main><h1>" + escaped(document.title()) + "</h1>" + fragment(document) + "</main>" + after
                + "</body></html>";
    }

    /** All but the title, to stand within a page of ours. Every word in it is escaped. */
    public static String fragment(Document document) {
        var writer = new HtmlWriter();
        document.blocks().forEach(writer::block);
        return writer.html.toString();
    }

    private static String style(String file) {
        try (var stream = HtmlWriter.class.getResourceAsStream("/documents/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The product lacks its own file documents/" + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> element("h" + heading.level(), heading.text());
            case Block.Paragraph paragraph -> element("p", paragraph.text());
            case Block.Lines lines -> lines(lines.lines());
            case Block.Items items -> items(items.marks(), items.items());
            case Block.Table table -> table(table);
            case Block.Bars bars -> bars(bars);
            case Block.Note note -> note(note);
        }
    }

    private void element(String name, Line line) {
        html.append('<').append(name).append('>');
        line(line);
        html.append("</").append(name).append('>');
    }

    private void lines(List<Line> lines) {
        html.append("<p class=\"lines\">");
        for (int i = 0; i < lines.size(); i++) {
            html.append(i == 0 ? "" : "<br/>");
            line(lines.get(i));
        }
        html.append("</p>");
    }

    private void items(Marks marks, List<Item> items) {
        var name = marks == Marks.BULLETS ? "ul" : "ol";
        html.append('<').append(name).append(marks == Marks.LETTERS ? " class=\"letters\" type=\"a\">" : ">");
        for (var item : items) {
            html.append("<li>");
            line(item.text());
            if (!item.parts().isEmpty()) {
                items(item.marks(), item.parts());
            }
            html.append("</li>");
        }
        html.append("</").append(name).append('>');
    }

    private void table(Block.Table table) {
        html.append("<table><caption>").append(escaped(table.caption())).append("</caption><thead><tr>");
        table.head()
                .forEach(cell ->
                        html.append("<th scope=\"col\">").append(escaped(cell)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (var row : table.rows()) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                html.append(i == 0 ? "<th scope=\"row\">" : "<td>");
                line(row.get(i));
                html.append(i == 0 ? "</th>" : "</td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void bars(Block.Bars bars) {
        var head = bars.head();
        html.append("<table class=\"bars\"><caption>")
                .append(escaped(bars.caption()))
                .append("</caption><thead><tr>");
        cell("th scope=\"col\"", head.names());
        cell("th scope=\"col\"", head.bar());
        for (int i = 0; i < head.parts().size(); i++) {
            html.append("<th scope=\"col\" class=\"num\"><span class=\"part part-")
                    .append(i + 1)
                    .append("\" style=\"width:8pt\"></span> ")
                    .append(escaped(head.parts().get(i)))
                    .append("</th>");
        }
        cell("th scope=\"col\" class=\"num\"", head.sum());
        html.append("</tr></thead><tbody>");
        for (var row : bars.rows()) {
            html.append("<tr>");
            cell("th scope=\"row\"", row.name());
            html.append("<td class=\"bar\">");
            for (int i = 0; i < row.parts().size(); i++) {
                part(i + 1, LONGEST_BAR * row.parts().get(i).size() / Math.max(bars.longest(), 1));
            }
            html.append("</td>");
            row.parts().forEach(part -> cell("td class=\"num\"", part.words()));
            cell("td class=\"num\"", row.sum());
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void part(int number, double points) {
        if (points > 0) {
            html.append("<span class=\"part part-")
                    .append(number)
                    .append("\" style=\"width:")
                    .append(String.format(Locale.ROOT, "%.1f", points))
                    .append("pt\"></span>");
        }
    }

    private void cell(String tag, String words) {
        html.append('<')
                .append(tag)
                .append('>')
                .append(escaped(words))
                .append("</")
                .append(tag, 0, 2)
                .append('>');
    }

    private void note(Block.Note note) {
        html.append("<div class=\"note\"><p class=\"label\">");
        line(note.label());
        html.append("</p>");
        note.lines().forEach(line -> element("p", line));
        html.append("</div>");
    }

    private void line(Line line) {
        for (var span : line.spans()) {
            switch (span) {
                case Span.Plain plain -> html.append(escaped(plain.text()));
                case Span.Strong strong -> wrapped("strong", strong.text());
                case Span.Emphasis emphasis -> wrapped("em", emphasis.text());
                case Span.Blank blank ->
                    html.append("<span class=\"blank\">[")
                            .append(escaped(blank.text()))
                            .append("]</span>");
                case Span.Link link ->
                    html.append("<a href=\"")
                            .append(escaped(link.address().toString()))
                            .append("\" rel=\"noreferrer\">")
                            .append(escaped(link.text()))
                            .append("</a>");
            }
        }
    }

    private void wrapped(String name, String text) {
        html.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
