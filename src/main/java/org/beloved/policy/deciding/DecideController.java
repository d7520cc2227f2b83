package org.beloved.policy.deciding;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.PlaceDecision;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.casefile.Absence;
import org.beloved.policy.casefile.CaseDocument;
import org.beloved.policy.casefile.JsonText;
import org.beloved.policy.command.DecisionJson;
import org.beloved.policy.command.PlaceJson;
import org.beloved.policy.deciding.DecidePage.Outcome;
import org.beloved.web.Form;
import org.beloved.web.Language;
import org.beloved.web.MachineForm;
import org.beloved.web.Page;
import org.beloved.web.RequestLanguage;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tries a case. What is not said is not known: on a page a missing fact never counts as a no. */
@Controller
class DecideController {

    private final PolicyBook book;
    private final OffenseTable offenses;
    private final InstantSource clock;

    DecideController(PolicyBook book, OffenseTable offenses, InstantSource clock) {
        this.book = book;
        this.offenses = offenses;
        this.clock = clock;
    }

    @GetMapping("/policies/decide")
    Page show(@RequestParam MultiValueMap<String, String> typed) {
        var asked = asked(typed);
        var outcome = asked.subject().flatMap(subject -> asked.document().map(document -> decide(subject, document)));
        return new DecidePage(book, offenses, asked, outcome);
    }

    @GetMapping("/policies/decide.json")
    ResponseEntity<String> data(
            @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request, Words words) {
        var asked = asked(typed);
        var language = RequestLanguage.of(request);
        if (asked.subject().isEmpty() || asked.document().isEmpty()) {
            var complaints = new LinkedHashMap<String, Object>();
            complaints.put(
                    "problems",
                    asked.form().isBad()
                            ? asked.form().problems().stream().map(words::say).toList()
                            : List.of(words.say("policy.decide.bad.none")));
            return json(HttpStatus.UNPROCESSABLE_CONTENT, language, complaints);
        }
        var document = asked.document().get();
        return json(
                HttpStatus.OK,
                language,
                switch (asked.subject().get()) {
                    case Subject.Alone alone -> {
                        var resolved = document.resolve(alone.version(), Absence.UNKNOWN, Optional.empty());
                        yield new DecisionJson(language)
                                .of(alone.version().decide(resolved.facts()), resolved.assumed());
                    }
                    case Subject.At at -> {
                        var assumed = new HashMap<String, List<String>>();
                        var decision = PlaceDecision.of(at.layers(), version -> {
                            var resolved = document.resolve(version, Absence.UNKNOWN, Optional.of(at.day()));
                            assumed.put(version.id(), resolved.assumed());
                            return resolved.facts();
                        });
                        yield new PlaceJson(language)
                                .of(decision, version -> assumed.getOrDefault(version.id(), List.of()));
                    }
                });
    }

    private static ResponseEntity<String> json(HttpStatus status, Language language, Object body) {
        return MachineForm.of(status, MediaType.APPLICATION_JSON, language).body(JsonText.write(body));
    }

    private AskedCase asked(MultiValueMap<String, String> typed) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return AskedCase.of(Form.of(typed), book, offenses, today);
    }

    private static Outcome decide(Subject subject, CaseDocument document) {
        return switch (subject) {
            case Subject.Alone alone ->
                new Outcome.OfVersion(alone.version()
                        .decide(document.resolve(alone.version(), Absence.UNKNOWN, Optional.empty())
                                .facts()));
            case Subject.At at ->
                new Outcome.OfPlace(PlaceDecision.of(
                        at.layers(),
                        version -> document.resolve(version, Absence.UNKNOWN, Optional.of(at.day()))
                                .facts()));
        };
    }
}
