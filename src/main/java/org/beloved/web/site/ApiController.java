package org.beloved.web.site;

import org.beloved.web.MachineForm;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The addresses for programs, described for people and for programs. */
@Controller
class ApiController {

    private final ApiDescription description = ApiDescription.shipped();
    private final String site;

    ApiController(@Value("${beloved.base-url}") String site) {
        this.site = site;
    }

    @GetMapping("/api")
    Page show(Words words) {
        return new ApiPage(description.lines(words));
    }

    @GetMapping("/api.json")
    ResponseEntity<String> json(Words words) {
        return MachineForm.marked(
                MachineForm.json(words.language()),
                description.document(words, site).toString());
    }
}
