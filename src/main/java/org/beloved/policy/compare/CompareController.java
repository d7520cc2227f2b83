package org.beloved.policy.compare;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.casefile.JsonText;
import org.beloved.policy.provision.Requests;
import org.beloved.policy.strict.Axioms;
import org.beloved.policy.strict.StrictnessWording;
import org.beloved.web.Language;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.RequestLanguage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two to five rules side by side, for people and for machines. */
@Controller
class CompareController {

    /** The three places the campaign began with. */
    private static final String FIRST_REQUEST = "santa-clara-2011";

    private final PolicyBook book;
    private final OffenseTable offenses;
    private final Requests requests;
    private final Axioms axioms;

    CompareController(Shelf shelf) {
        this.book = shelf.book();
        this.offenses = shelf.offenses();
        this.requests = shelf.requests();
        this.axioms = shelf.axioms();
    }

    /**
     * @param policy ids of versions; empty ones are the choices left open in the form
     * @param place instead of ids, a place: its own versions over time
     */
    record Asked(List<String> policy, String place, String against) {

        Asked {
            policy = policy == null
                    ? List.of()
                    : policy.stream().filter(id -> !id.isBlank()).distinct().toList();
            place = place == null ? "" : place.strip();
            against = against == null || against.isBlank() ? FIRST_REQUEST : against;
        }

        boolean isFirstVisit() {
            return policy.isEmpty() && place.isEmpty();
        }
    }

    @GetMapping("/policies/compare")
    Page show(
            @RequestParam(required = false) List<String> policy,
            @RequestParam(required = false) String place,
            @RequestParam(required = false) String against,
            HttpServletRequest request) {
        var asked = new Asked(policy, place, against);
        var language = RequestLanguage.of(request);
        var form = new CompareForm(book, offenses, requests, language);
        var problem = problem(asked);
        return problem.isEmpty()
                ? ComparePage.of(form, asked.against(), comparison(asked, language))
                : ComparePage.refused(form, asked, problem);
    }

    @GetMapping("/policies/compare.json")
    ResponseEntity<String> json(
            @RequestParam(required = false) List<String> policy,
            @RequestParam(required = false) String place,
            @RequestParam(required = false) String against,
            HttpServletRequest request) {
        var asked = answerable(new Asked(policy, place, against));
        var language = RequestLanguage.of(request);
        var strictness = new StrictnessWording(language, offenses, PolicyVersion::id);
        var body = JsonText.write(ComparisonRows.json(
                comparison(asked, language), asked.against(), new FacetWording(language, offenses), strictness));
        return answer(MediaType.APPLICATION_JSON, language, body);
    }

    @GetMapping("/policies/compare.csv")
    ResponseEntity<String> csv(
            @RequestParam(required = false) List<String> policy,
            @RequestParam(required = false) String place,
            @RequestParam(required = false) String against,
            HttpServletRequest request)
            throws IOException {
        var asked = answerable(new Asked(policy, place, against));
        var language = RequestLanguage.of(request);
        var rows = ComparisonRows.table(comparison(asked, language), new FacetWording(language, offenses));
        var text = new StringWriter();
        try (var printer = CSVFormat.RFC4180.print(text)) {
            printer.printRecords(rows);
        }
        return answer(new MediaType("text", "csv", StandardCharsets.UTF_8), language, text.toString());
    }

    private Asked answerable(Asked asked) {
        if (!problem(asked).isEmpty()) {
            throw new NotHere();
        }
        return asked;
    }

    private static ResponseEntity<String> answer(MediaType type, Language language, String body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Language", language.tag())
                .header("Vary", "Cookie, Accept-Language")
                .body(body);
    }

    /** The key of what is wrong with the question; empty if nothing is. */
    private String problem(Asked asked) {
        var found = versions(asked).size();
        if (requests.set(asked.against()).isEmpty()
                || asked.policy().stream().anyMatch(id -> book.find(id).isEmpty())) {
            return "policy.compare.problem.unknown";
        }
        return found < Comparison.FEWEST
                ? "policy.compare.problem.few"
                : found > Comparison.MOST ? "policy.compare.problem.many" : "";
    }

    private List<PolicyVersion> versions(Asked asked) {
        if (!asked.place().isEmpty()) {
            return overTime(asked.place());
        }
        var ids = asked.isFirstVisit() ? SideBySide.WELL_KNOWN : asked.policy();
        return ids.stream().flatMap(id -> book.find(id).stream()).toList();
    }

    /** The latest versions of a place, oldest first. */
    private List<PolicyVersion> overTime(String fips) {
        var found = new ArrayList<PolicyVersion>();
        book.places().stream()
                .filter(place -> place.place().fips().stream()
                        .anyMatch(code -> code.code().equals(fips)))
                .forEach(place -> found.addAll(place.versions()));
        return found.subList(Math.max(0, found.size() - Comparison.MOST), found.size());
    }

    private Comparison comparison(Asked asked, Language language) {
        return Comparison.of(
                versions(asked),
                requests.inSet(asked.against()).orElseThrow(NotHere::new),
                new FacetWording(language, offenses),
                axioms);
    }
}
