package org.beloved.documents;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A run of words, some of them set apart. */
public record Line(List<Span> spans) {

    public Line {
        spans = List.copyOf(spans);
    }

    /** Words of one kind. */
    public sealed interface Span {
        String text();

        record Plain(String text) implements Span {}

        record Strong(String text) implements Span {}

        record Emphasis(String text) implements Span {}

        /** A place to fill in by hand, with the word for what goes there. */
        record Blank(String text) implements Span {}

        record Link(String text, URI address) implements Span {}
    }

    public static Line of(String text) {
        return new Line(List.of(new Span.Plain(text)));
    }

    public static Line strong(String text) {
        return new Line(List.of(new Span.Strong(text)));
    }

    public Line and(Span span) {
        var longer = new ArrayList<>(spans);
        longer.add(span);
        return new Line(longer);
    }

    public Line and(String text) {
        return and(new Span.Plain(text));
    }

    /** The words alone. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** Splits at square brackets: what stands between them is to be filled in by hand. */
    public static Line withBlanks(String text) {
        var spans = new ArrayList<Span>();
        var at = 0;
        while (at < text.length()) {
            var open = text.indexOf('[', at);
            var close = open < 0 ? -1 : text.indexOf(']', open);
            if (close < 0) {
                spans.add(new Span.Plain(text.substring(at)));
                break;
            }
            if (open > at) {
                spans.add(new Span.Plain(text.substring(at, open)));
            }
            spans.add(new Span.Blank(text.substring(open + 1, close)));
            at = close + 1;
        }
        return new Line(spans);
    }
}
