package org.beloved.policy.pages;

import java.util.List;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.PolicyVersion;
import org.beloved.web.Language;
import org.beloved.web.SearchSource;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** The rules we know in the search. */
@Component
class PolicySearch implements SearchSource {

    private final PolicyBook book;

    PolicySearch(PolicyBook book) {
        this.book = book;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String name() {
        return "policy.menu";
    }

    @Override
    public List<Entry> entries(Words words) {
        return book.versions().stream()
                .map(version -> entry(version, words.language()))
                .toList();
    }

    private static Entry entry(PolicyVersion version, Language language) {
        return new Entry(
                "/policies/" + version.id(),
                version.place().name().in(language) + ", "
                        + version.validity().effective().earliest().getYear(),
                version.background().summary().in(language) + " "
                        + version.instrument().citation());
    }
}
