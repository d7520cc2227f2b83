package org.beloved.toolkit.guide;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.beloved.toolkit.guide.GuidePart.Adds;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** One part of the guide. */
record PartPage(Guide guide, GuidePart part) implements Page {

    Reading reading(Words words) {
        return new Reading(guide, part, words);
    }

    boolean showsProvisions() {
        return part.adds() == Adds.PROVISIONS;
    }

    List<GuidePart> steps() {
        return part.adds() == Adds.STEPS ? guide.steps() : List.of();
    }

    Optional<GuidePart> before() {
        return beside(-1);
    }

    Optional<GuidePart> after() {
        return beside(1);
    }

    private Optional<GuidePart> beside(int way) {
        List<GuidePart> parts = guide.parts();
        int at = parts.indexOf(part) + way;
        return at < 0 || at >= parts.size() ? Optional.empty() : Optional.of(parts.get(at));
    }

    @Override
    public String template() {
        return "toolkit/guide/part";
    }

    @Override
    public String title(Words words) {
        return words.say(
                "toolkit.guide.part", "title", part.in(words.language()).title());
    }

    @Override
    public String description(Words words) {
        return part.in(words.language()).lede();
    }

    /** A part in the reader's language, its words ready to be drawn. */
    record Reading(Guide guide, GuidePart part, Words words) {

        Leaf leaf() {
            return part.in(words.language());
        }

        /** Markup as it is: the writer has escaped every word in it. */
        Content html() {
            String html = org.beloved.documents.HtmlWriter.fragment(new org.beloved.documents.Document(
                    words.language().locale(),
                    leaf().title(),
                    leaf().body().blocks(new OnScreen(guide, part, leaf())),
                    ""));
            return output -> output.writeContent(html);
        }

        List<GuideSource> sources() {
            return leaf().sources().stream().map(guide::source).toList();
        }

        String address() {
            return guide.address(part);
        }
    }
}
