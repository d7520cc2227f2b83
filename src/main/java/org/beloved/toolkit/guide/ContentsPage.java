package org.beloved.toolkit.guide;

import java.util.List;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** What the guide of a kit holds, and the other guides there are. */
record ContentsPage(Guide guide, List<Guide> all) implements Page {

    List<Guide> others() {
        return all.stream().filter(other -> !other.equals(guide)).toList();
    }

    @Override
    public String template() {
        return "toolkit/guide/contents";
    }

    @Override
    public String title(Words words) {
        return guide.isFirst()
                ? words.say("toolkit.guide.title")
                : words.say(
                        "toolkit.guide.title.of", "campaign", guide.kit().name().in(words.language()));
    }

    @Override
    public String description(Words words) {
        return words.say("toolkit.guide.lede");
    }
}
