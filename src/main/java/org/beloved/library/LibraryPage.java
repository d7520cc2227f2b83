package org.beloved.library;

import java.util.List;
import java.util.Map;
import org.beloved.library.links.LinkState;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** What the library holds under a choice. */
record LibraryPage(Filter filter, List<Resource> found, Map<String, LinkState> links) implements Page {

    boolean isDead(Resource each) {
        return links.get(each.address()) == LinkState.DEAD;
    }

    String file(String extension) {
        return "/library." + extension + (filter.isAny() ? "" : "?" + filter.query());
    }

    @Override
    public String template() {
        return "library/list";
    }

    @Override
    public String title(Words words) {
        return words.say("library.title");
    }

    @Override
    public String description(Words words) {
        return words.say("library.lede");
    }
}
