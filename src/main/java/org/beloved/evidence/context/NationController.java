package org.beloved.evidence.context;

import org.beloved.web.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How many requests there were in the whole nation: as a page and as CSV. */
@Controller
class NationController {

    @GetMapping("/evidence/nation")
    Page show() {
        return new NationPage();
    }

    @GetMapping("/evidence/nation.csv")
    ResponseEntity<String> csv() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"detainers-nation.csv\"")
                .body(ReleaseFile.csv());
    }
}
