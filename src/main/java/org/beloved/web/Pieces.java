package org.beloved.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Draws a room's own template as a piece of a page that another room composes. */
@Component
public class Pieces {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pieces.class.getClassLoader(), "org.beloved");

    Pieces() {}

    /** @param template without its ending, such as {@code teams/_panel} */
    public Content piece(String template, Map<String, Object> parameters) {
        return output -> engine.render(template + ".jte", parameters, output);
    }

    TemplateEngine engine() {
        return engine;
    }
}
