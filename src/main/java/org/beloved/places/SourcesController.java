package org.beloved.places;

import org.beloved.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says where the reference data comes from. */
@Controller
class SourcesController {

    @GetMapping("/data-sources")
    Page show() {
        return new SourcesPage();
    }
}
