package org.beloved.policy.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.beloved.documents.Document;
import org.beloved.documents.DocumentFormat;
import org.beloved.places.County;
import org.beloved.places.Places;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.compare.Shelf;
import org.beloved.policy.provision.Requests;
import org.beloved.shared.Fips;
import org.beloved.web.Language;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.RequestLanguage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** A model text for chosen provisions: to read, to share by its address, to take away as a file. */
@Controller
class DraftController {

    private final OffenseTable offenses;
    private final Requests requests;
    private final Precedents precedents;
    private final Places places;

    DraftController(Shelf shelf, Places places) {
        this.offenses = shelf.offenses();
        this.requests = shelf.requests();
        this.precedents = new Precedents(shelf.book(), shelf.axioms());
        this.places = places;
    }

    /** What is to be drafted; a county is optional, and named by its census code. */
    record Asked(List<String> provisions, String place, String kind) {

        Asked {
            provisions = provisions == null
                    ? List.of()
                    : provisions.stream().filter(id -> !id.isBlank()).distinct().toList();
            place = place == null ? "" : place.strip();
            kind = kind == null || kind.isBlank() ? DraftKind.ORDINANCE.word() : kind;
        }

        String query() {
            return "provisions=" + String.join(",", provisions) + (place.isEmpty() ? "" : "&place=" + place) + "&kind="
                    + kind;
        }
    }

    @GetMapping("/policies/draft")
    Page show(@ModelAttribute Asked asked, HttpServletRequest request) {
        var language = RequestLanguage.of(request);
        var problem = problem(asked);
        return new DraftPage(
                asked,
                requests,
                language,
                problem,
                problem.isEmpty() && !asked.provisions().isEmpty()
                        ? Optional.of(document(asked, language))
                        : Optional.empty(),
                county(asked).map(County::label).orElse(""),
                precedents.equalTo(requests.book().together(asked.provisions())));
    }

    @GetMapping({"/policies/draft.html", "/policies/draft.pdf", "/policies/draft.docx", "/policies/draft.txt"})
    ResponseEntity<byte[]> file(@ModelAttribute Asked asked, HttpServletRequest request) {
        if (!problem(asked).isEmpty() || asked.provisions().isEmpty()) {
            throw new NotHere();
        }
        var language = RequestLanguage.of(request);
        var path = request.getRequestURI();
        var format = DocumentFormat.ofExtension(path.substring(path.lastIndexOf('.') + 1))
                .orElseThrow(NotHere::new);
        return ResponseEntity.ok()
                .header("Content-Type", format.mediaType())
                .header("Content-Language", language.tag())
                .header("Vary", "Cookie, Accept-Language")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"model-" + asked.kind() + "-" + language.tag() + "." + format.extension()
                                + "\"")
                .body(format.write(document(asked, language)));
    }

    private Document document(Asked asked, Language language) {
        return new Drafting(language, offenses, precedents)
                .draft(
                        requests.book().together(asked.provisions()),
                        DraftKind.ofWord(asked.kind()).orElseThrow(NotHere::new),
                        county(asked).map(found -> found.name().full()).orElse(""));
    }

    private Optional<County> county(Asked asked) {
        return Fips.parse(asked.place()).flatMap(places::county);
    }

    /** The key of what is wrong with the question; empty if nothing is. */
    private String problem(Asked asked) {
        if (asked.provisions().stream().anyMatch(id -> requests.book().find(id).isEmpty())
                || DraftKind.ofWord(asked.kind()).isEmpty()) {
            return "policy.draft.problem.unknown";
        }
        return asked.place().isEmpty() || county(asked).isPresent() ? "" : "policy.draft.problem.place";
    }
}
