package org.beloved.toolkit.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.beloved.documents.Block;
import org.beloved.documents.Block.Item;
import org.beloved.documents.Block.Marks;
import org.beloved.documents.Document;
import org.beloved.documents.DocumentFormat;
import org.beloved.documents.Line;
import org.beloved.toolkit.Provision;
import org.beloved.toolkit.ProvisionSet;
import org.beloved.toolkit.guide.GuidePart.Adds;
import org.beloved.web.Language;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** A guide as one booklet to print. It changes with the program only, so each is written once. */
@Component
class Booklets {

    private record Edition(String kit, Language language) {}

    private final Map<Edition, byte[]> written = new ConcurrentHashMap<>();

    byte[] pdf(Guide guide, Words words) {
        return written.computeIfAbsent(
                new Edition(guide.kit().id(), words.language()), _ -> DocumentFormat.PDF.write(document(guide, words)));
    }

    static Document document(Guide guide, Words words) {
        Language language = words.language();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(words.say("toolkit.booklet.lede")));
        blocks.add(Block.heading(2, words.say("toolkit.booklet.contents")));
        guide.chapters().forEach(chapter -> {
            blocks.add(Block.heading(3, chapter.title().in(language)));
            blocks.add(new Block.Items(
                    Marks.BULLETS,
                    chapter.parts().stream()
                            .map(part -> Item.of(Line.of(part.in(language).title())))
                            .toList()));
        });
        List<String> cited = guide.cited(language);
        guide.parts().forEach(part -> part(guide, part, words, new OnPaper(cited), blocks));
        blocks.add(Block.heading(2, words.say("toolkit.guide.sources")));
        blocks.add(Block.paragraph(words.say("toolkit.guide.sources.what")));
        blocks.add(new Block.Items(
                Marks.NUMBERS,
                cited.stream()
                        .map(id -> Item.of(source(guide.source(id), words)))
                        .toList()));
        return new Document(
                language.locale(),
                words.say(
                        "toolkit.booklet.title", "campaign", guide.kit().name().in(language)),
                blocks,
                words.say("toolkit.booklet.foot"));
    }

    private static void part(Guide guide, GuidePart part, Words words, OnPaper links, List<Block> blocks) {
        Leaf leaf = part.in(words.language());
        blocks.add(Block.heading(2, leaf.title()));
        blocks.add(new Block.Paragraph(new Line(List.of(new Line.Span.Emphasis(leaf.lede())))));
        leaf.body().blocks(links).stream().map(Booklets::below).forEach(blocks::add);
        if (part.adds() == Adds.PROVISIONS) {
            guide.kit().provisionSets().forEach(set -> provisions(set, words, blocks));
        }
        blocks.add(new Block.Paragraph(new Line(List.of(
                new Line.Span.Emphasis(words.say("toolkit.guide.as-of", "date", words.longDate(leaf.asOf())))))));
    }

    /** In a booklet a part's own headings stand one level lower. */
    private static Block below(Block block) {
        return block instanceof Block.Heading heading ? new Block.Heading(3, heading.text()) : block;
    }

    private static void provisions(ProvisionSet set, Words words, List<Block> blocks) {
        Language language = words.language();
        blocks.add(Block.heading(3, set.name().in(language)));
        blocks.add(Block.paragraph(set.about().in(language)));
        blocks.add(new Block.Items(
                Marks.BULLETS,
                set.provisions().stream()
                        .map(provision -> Item.of(
                                Line.strong(provision.name().in(language)).and(" " + why(provision, language))))
                        .toList()));
        blocks.add(
                Block.paragraph(words.say("toolkit.guide.ask", "ask", set.ask().in(language))));
    }

    private static String why(Provision provision, Language language) {
        return "– " + provision.why().in(language);
    }

    private static Line source(GuideSource source, Words words) {
        Line line = Line.of(source.title().in(words.language()) + ". " + source.dates(words) + " "
                + words.say("toolkit.guide.sure." + source.sureness()) + ". ");
        return source.address().isEmpty()
                ? line.and(words.say("toolkit.guide.source.nowhere"))
                : line.and(Markdown.to(source.address(), source.address()));
    }
}
