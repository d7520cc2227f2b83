package org.beloved.web.search;

import java.util.List;
import org.beloved.web.Page;
import org.beloved.web.Words;

/**
 * What was found, by part of the site.
 *
 * @param near whether nothing has these words and this only comes close
 */
record EverywherePage(String typed, List<Group> groups, boolean near) implements Page {

    /** @param name the message that names it */
    record Group(String name, List<Result> results) {}

    record Result(String href, String title, Excerpt excerpt) {}

    boolean isAsked() {
        return !typed.isEmpty();
    }

    int count() {
        return groups.stream().mapToInt(group -> group.results().size()).sum();
    }

    @Override
    public String template() {
        return "web/search/show";
    }

    @Override
    public String title(Words words) {
        return words.say("web.search.title");
    }
}
