package org.beloved.evidence.context;

import org.beloved.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How many requests there were in the whole nation. */
@Controller
class NationController {

    @GetMapping("/evidence/nation")
    Page show() {
        return new NationPage();
    }
}
