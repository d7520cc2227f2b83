package org.beloved.toolkit.guide;

import org.beloved.documents.Line.Span;

/** Links of a part as a page shows them: a number leads to the source, a part's name to its page. */
record OnScreen(Guide guide, GuidePart part, Leaf leaf) implements Markdown.Links {

    @Override
    public Span cite(String source) {
        return Markdown.to(
                "[" + (leaf.sources().indexOf(source) + 1) + "]", guide.address(part) + "#" + anchor(source));
    }

    @Override
    public Span link(String words, String target) {
        return Markdown.to(words, guide.part(target).map(guide::address).orElse(target));
    }

    static String anchor(String source) {
        return "source-" + source;
    }
}
