package org.beloved.policy.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.PlaceRecord;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.casefile.JsonText;
import org.beloved.policy.correction.Change;
import org.beloved.policy.correction.Changes;
import org.beloved.web.Answer;
import org.beloved.web.MachineForm;
import org.beloved.web.NotHere;
import org.beloved.web.RequestLanguage;
import org.beloved.web.SeeOther;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One version of a rule, for people and for machines. A place's own name stands for its newest version. */
@Controller
class PolicyController {

    private final PolicyBook book;
    private final OffenseTable offenses;
    private final Changes changes;
    private final InstantSource clock;
    private final String site;

    PolicyController(
            PolicyBook book,
            OffenseTable offenses,
            Changes changes,
            InstantSource clock,
            @Value("${beloved.base-url}") String site) {
        this.book = book;
        this.offenses = offenses;
        this.changes = changes;
        this.clock = clock;
        this.site = site;
    }

    @GetMapping("/policies/{id:us-[a-z0-9-]+}")
    Answer show(@PathVariable String id, HttpServletRequest request) {
        var found = find(id);
        return wantsJson(request)
                ? new SeeOther("/policies/" + found.version().id() + ".json")
                : new PolicyPage(book, offenses, found.place(), found.version(), changes(found), today(), site);
    }

    @GetMapping("/policies/{id:us-[a-z0-9-]+}.json")
    ResponseEntity<String> data(@PathVariable String id, HttpServletRequest request) {
        var found = find(id);
        var language = RequestLanguage.of(request);
        return MachineForm.json(language)
                .body(JsonText.write(new VersionJson(language, offenses)
                        .of(found.place(), found.version(), changes(found), today())));
    }

    /** A version and the place it belongs to. */
    private record Found(PlaceRecord place, PolicyVersion version) {}

    private Found find(String id) {
        var byVersion = book.find(id);
        if (byVersion.isPresent()) {
            return new Found(book.placeOf(id).orElseThrow(NotHere::new), byVersion.get());
        }
        return book.places().stream()
                .filter(place ->
                        place.place().slug().equals(id) && !place.versions().isEmpty())
                .map(place -> new Found(place, place.versions().getLast()))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private List<Change> changes(Found found) {
        return changes.about(List.of(found.version().id(), found.place().place().slug()));
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("application/json") && !accepted.contains("text/html");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
