package org.beloved.policy.clock;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.beloved.policy.PolicyBook;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The clock as a page: a release, and the readings that apply side by side. */
@Controller
class ClockController {

    private final PolicyBook book;
    private final InstantSource clock;

    ClockController(PolicyBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    @GetMapping("/clock")
    Page show(@RequestParam MultiValueMap<String, String> typed) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return ClockPage.of(Form.of(typed), book, today);
    }
}
