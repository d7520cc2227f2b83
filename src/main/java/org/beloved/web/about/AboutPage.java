package org.beloved.web.about;

import org.beloved.web.Page;
import org.beloved.web.Words;

record AboutPage(String source) implements Page {

    @Override
    public String template() {
        return "web/about/show";
    }

    @Override
    public String title(Words words) {
        return words.say("web.about.title");
    }

    @Override
    public String description(Words words) {
        return words.say("web.about.lede");
    }

    boolean hasSource() {
        return !source.isEmpty();
    }
}
