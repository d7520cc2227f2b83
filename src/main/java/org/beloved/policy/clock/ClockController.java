package org.beloved.policy.clock;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.casefile.JsonText;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.MachineForm;
import org.beloved.web.SeeOther;
import org.beloved.web.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The clock as a page and for machines: a release, and the readings that apply side by side. */
@Controller
class ClockController {

    private final PolicyBook book;

    ClockController(PolicyBook book) {
        this.book = book;
    }

    @GetMapping("/clock")
    Answer show(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var query = request.getQueryString();
        return wantsJson(request)
                ? new SeeOther("/clock.json" + (query == null ? "" : "?" + query))
                : ClockPage.of(Form.of(typed), book);
    }

    @GetMapping("/clock.json")
    ResponseEntity<String> data(@RequestParam MultiValueMap<String, String> typed, Words words) {
        var page = ClockPage.of(Form.of(typed), book);
        if (page.released().isPresent()) {
            return json(
                    HttpStatus.OK,
                    words,
                    page.readings().stream().map(this::fields).toList());
        }
        var problems = new LinkedHashMap<String, List<String>>();
        problems.put(
                "problems",
                page.form().isBad()
                        ? page.form().problems().stream().map(words::say).toList()
                        : List.of(words.say("policy.clock.bad.none")));
        return json(HttpStatus.UNPROCESSABLE_CONTENT, words, problems);
    }

    private Map<String, Object> fields(Cap cap) {
        var fields = ClockJson.of(cap.reading());
        if (!cap.policy().isEmpty()) {
            fields.put("policy", cap.policy());
        }
        return fields;
    }

    private static ResponseEntity<String> json(HttpStatus status, Words words, Object body) {
        return MachineForm.of(status, MediaType.APPLICATION_JSON, words.language())
                .body(JsonText.write(body));
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("application/json") && !accepted.contains("text/html");
    }
}
