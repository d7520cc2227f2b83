package org.beloved.toolkit.guide;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.beloved.documents.Block;
import org.beloved.documents.Block.Item;
import org.beloved.documents.Block.Marks;
import org.beloved.documents.Line;
import org.beloved.documents.Line.Span;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A text as people write it, read into the parts of a paper: headings, paragraphs, lists, emphasis, links. What Markdown has
 * beyond that, raw HTML above all, is refused, so nothing but our own words and marks ever reaches a page.
 */
final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final String SOURCE = "source:";

    private final Node text;

    private Markdown(Node text) {
        this.text = text;
    }

    /** How words that lead somewhere are shown: on a page as links, on paper with numbers. */
    interface Links {

        /** @param source the id in {@code [id]} */
        Span cite(String source);

        /** @param target a part's id, a path of this site, or a web address */
        Span link(String words, String target);
    }

    /**
     * @param sources ids that may stand in square brackets behind a claim
     * @throws IllegalArgumentException for what a paper has no part for, and for a bracket that names no source
     */
    static Markdown read(String text, List<String> sources) {
        String known =
                sources.stream().map(id -> "[" + id + "]: " + SOURCE + id).collect(Collectors.joining("\n"));
        var markdown = new Markdown(PARSER.parse(text + "\n\n" + known));
        String words = markdown.words();
        if (words.contains("[") || words.contains("]")) {
            throw new IllegalArgumentException("expected what stands in square brackets to be one of the sources "
                    + sources + ", found \""
                    + words.substring(Math.max(0, words.indexOf('[')), Math.min(words.length(), words.indexOf(']') + 1))
                    + "\"");
        }
        return markdown;
    }

    /** In the order in which they are first named. */
    Set<String> cited() {
        var cited = new LinkedHashSet<String>();
        blocks(new Links() {
            @Override
            public Span cite(String source) {
                cited.add(source);
                return new Span.Plain("");
            }

            @Override
            public Span link(String words, String target) {
                return new Span.Plain(words);
            }
        });
        return cited;
    }

    /** Where its links lead, sources apart. */
    Set<String> targets() {
        var targets = new LinkedHashSet<String>();
        blocks(new Links() {
            @Override
            public Span cite(String source) {
                return new Span.Plain("");
            }

            @Override
            public Span link(String words, String target) {
                targets.add(target);
                return new Span.Plain(words);
            }
        });
        return targets;
    }

    /** The words alone, a line for each paragraph, heading and item. */
    String words() {
        var lines = new ArrayList<String>();
        blocks(WORDS).forEach(block -> words(block, lines));
        return String.join("\n", lines);
    }

    private static final Links WORDS = new Links() {
        @Override
        public Span cite(String source) {
            return new Span.Plain("");
        }

        @Override
        public Span link(String words, String target) {
            return new Span.Plain(words);
        }
    };

    private static void words(Block block, List<String> lines) {
        switch (block) {
            case Block.Heading heading -> lines.add(heading.text().text());
            case Block.Paragraph paragraph -> lines.add(paragraph.text().text());
            case Block.Items items -> items.items().forEach(item -> words(item, lines));
            case Block.Lines _, Block.Table _, Block.Bars _, Block.Note _ ->
                throw new IllegalStateException("no such part is read");
        }
    }

    private static void words(Item item, List<String> lines) {
        lines.add(item.text().text());
        item.parts().forEach(part -> words(part, lines));
    }

    List<Block> blocks(Links links) {
        var reader = new Reader(links);
        return children(text).map(reader::block).toList();
    }

    private static java.util.stream.Stream<Node> children(Node parent) {
        return java.util.stream.Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNext)
                .filter(node -> !(node instanceof org.commonmark.node.LinkReferenceDefinition));
    }

    private record Reader(Links links) {

        Block block(Node node) {
            return switch (node) {
                case Heading heading when heading.getLevel() == 2 -> new Block.Heading(2, line(heading));
                case Paragraph paragraph -> new Block.Paragraph(line(paragraph));
                case BulletList list -> new Block.Items(Marks.BULLETS, items(list));
                case OrderedList list -> new Block.Items(Marks.NUMBERS, items(list));
                default -> throw noPart(node);
            };
        }

        private List<Item> items(Node list) {
            return children(list).map(this::item).toList();
        }

        private Item item(Node node) {
            if (!(node instanceof ListItem) || !(node.getFirstChild() instanceof Paragraph words)) {
                throw noPart(node);
            }
            return switch (words.getNext()) {
                case null -> Item.of(line(words));
                case BulletList list when list.getNext() == null -> new Item(line(words), Marks.BULLETS, items(list));
                case OrderedList list when list.getNext() == null -> new Item(line(words), Marks.NUMBERS, items(list));
                case Node other -> throw noPart(other);
            };
        }

        private Line line(Node parent) {
            return new Line(children(parent).map(this::span).toList());
        }

        private Span span(Node node) {
            return switch (node) {
                case Text text -> new Span.Plain(text.getLiteral());
                case SoftLineBreak _ -> new Span.Plain(" ");
                case Emphasis emphasis -> new Span.Emphasis(line(emphasis).text());
                case StrongEmphasis strong -> new Span.Strong(line(strong).text());
                case Link link
                when link.getDestination().startsWith(SOURCE) ->
                    links.cite(link.getDestination().substring(SOURCE.length()));
                case Link link -> links.link(line(link).text(), link.getDestination());
                default -> throw noPart(node);
            };
        }
    }

    private static IllegalArgumentException noPart(Node node) {
        return new IllegalArgumentException(
                "expected headings of the second level, paragraphs, lists, emphasis and links, found "
                        + node.getClass().getSimpleName());
    }

    /** For links that lead to a page. */
    static Span to(String words, String address) {
        return new Span.Link(words, URI.create(address));
    }
}
