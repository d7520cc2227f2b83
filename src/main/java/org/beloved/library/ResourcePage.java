package org.beloved.library;

import java.util.Map;
import org.beloved.library.links.LinkState;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** One resource. */
record ResourcePage(Resource resource, Map<String, LinkState> links) implements Page {

    boolean isDead() {
        return links.get(resource.address()) == LinkState.DEAD;
    }

    /** Whether it answered, in words. */
    String link(Words words) {
        return resource.isLink()
                ? words.say("library.link." + LinkState.of(links, resource.address()))
                : words.say("library.link.none");
    }

    @Override
    public String template() {
        return "library/resource";
    }

    @Override
    public String title(Words words) {
        return resource.title();
    }

    @Override
    public String description(Words words) {
        return resource.about(words.language());
    }
}
