package org.beloved.toolkit.guide;

import java.util.List;
import org.beloved.web.SearchSource;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** The guides in the search; the parts that kits share once. */
@Component
class GuideSearch implements SearchSource {

    private final Guides guides;

    GuideSearch(Guides guides) {
        this.guides = guides;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "toolkit.guide.title";
    }

    @Override
    public List<Entry> entries(Words words) {
        return guides.all().stream()
                .flatMap(guide -> guide.parts().stream()
                        .filter(part -> guide.isFirst() || !isInTheFirst(part, words))
                        .map(part -> entry(guide, part.id(), part.in(words.language()))))
                .toList();
    }

    private boolean isInTheFirst(GuidePart part, Words words) {
        return guides.first()
                .part(part.id())
                .filter(first -> text(first.in(words.language())).equals(text(part.in(words.language()))))
                .isPresent();
    }

    private static Entry entry(Guide guide, String part, Leaf leaf) {
        return new Entry(guide.address() + "/" + part, leaf.title(), text(leaf));
    }

    private static String text(Leaf leaf) {
        return leaf.lede() + " " + leaf.body().words().replace('\n', ' ');
    }
}
