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

    boolean hasSource() {
        return !source.isEmpty();
    }
}
