package org.beloved.toolkit.guide;

import java.util.List;
import org.beloved.documents.Line.Span;

/** Links of a part as a booklet shows them: numbers that stand again at the end, and only the web is linked. */
record OnPaper(List<String> cited) implements Markdown.Links {

    @Override
    public Span cite(String source) {
        return new Span.Plain("[" + (cited.indexOf(source) + 1) + "]");
    }

    @Override
    public Span link(String words, String target) {
        return target.startsWith("https://") ? Markdown.to(words, target) : new Span.Plain(words);
    }
}
