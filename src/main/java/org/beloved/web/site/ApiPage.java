package org.beloved.web.site;

import java.util.List;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** Every address that answers in a machine form. */
record ApiPage(List<ApiDescription.Line> lines) implements Page {

    @Override
    public String template() {
        return "web/site/api";
    }

    @Override
    public String title(Words words) {
        return words.say("web.api.title");
    }

    @Override
    public String description(Words words) {
        return words.say("web.api.description");
    }

    /** As in "JSON, CSV"; the plain type where it has no common name. */
    static String types(ApiDescription.Line line, Words words) {
        return words.list(line.types().stream()
                .map(type -> words.knows("web.api.type." + type) ? words.say("web.api.type." + type) : type)
                .toList());
    }
}
