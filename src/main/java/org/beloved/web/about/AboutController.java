package org.beloved.web.about;

import org.beloved.web.Page;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AboutController {

    private final String source;

    /** @param source where the source of exactly what runs here can be had, empty when the operator named no place */
    AboutController(@Value("${beloved.source-url:}") String source) {
        this.source = source;
    }

    @GetMapping("/about")
    Page show() {
        return new AboutPage(source);
    }
}
