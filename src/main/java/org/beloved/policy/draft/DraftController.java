package org.beloved.policy.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.documents.Document;
import org.beloved.documents.DocumentFormat;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.compare.Shelf;
import org.beloved.policy.provision.Requests;
import org.beloved.policy.where.CountyChoice;
import org.beloved.shared.Problem;
import org.beloved.web.Form;
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

    DraftController(Shelf shelf) {
        this.offenses = shelf.offenses();
        this.requests = shelf.requests();
        this.precedents = new Precedents(shelf.book(), shelf.axioms());
    }

    /** What is to be drafted; a county is optional, by words or by its census code. */
    record Asked(List<String> provisions, String where, String place, String kind) {

        Asked {
            provisions = provisions == null
                    ? List.of()
                    : provisions.stream().filter(id -> !id.isBlank()).distinct().toList();
            where = where == null ? "" : where.strip();
            place = place == null ? "" : place.strip();
            kind = kind == null || kind.isBlank() ? DraftKind.ORDINANCE.word() : kind;
        }

        CountyChoice county() {
            return CountyChoice.of(Form.filled(Map.of(CountyChoice.WHERE, where, "place", place)), "place");
        }
    }

    @GetMapping("/policies/draft")
    Page show(@ModelAttribute Asked asked, HttpServletRequest request) {
        var language = RequestLanguage.of(request);
        var where = asked.county();
        var problems = problems(asked, where);
        var isReady = problems.isEmpty() && !asked.provisions().isEmpty();
        return new DraftPage(
                asked,
                where,
                Form.filled(Map.of("place", asked.place())).with(problems),
                requests,
                language,
                isReady ? Optional.of(document(asked, where, language)) : Optional.empty(),
                precedents.equalTo(requests.book().together(asked.provisions())));
    }

    @GetMapping({"/policies/draft.html", "/policies/draft.pdf", "/policies/draft.docx", "/policies/draft.txt"})
    ResponseEntity<byte[]> file(@ModelAttribute Asked asked, HttpServletRequest request) {
        var where = asked.county();
        if (!problems(asked, where).isEmpty() || asked.provisions().isEmpty()) {
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
                .body(format.write(document(asked, where, language)));
    }

    private Document document(Asked asked, CountyChoice where, Language language) {
        return new Drafting(language, offenses, precedents)
                .draft(
                        requests.book().together(asked.provisions()),
                        DraftKind.ofWord(asked.kind()).orElseThrow(NotHere::new),
                        where.county().map(found -> found.name().full()).orElse(""));
    }

    /** What is wrong with the question. */
    private List<Problem> problems(Asked asked, CountyChoice where) {
        var problems = new ArrayList<Problem>();
        if (asked.provisions().stream().anyMatch(id -> requests.book().find(id).isEmpty())
                || DraftKind.ofWord(asked.kind()).isEmpty()) {
            problems.add(Problem.of("provisions", "policy.draft.problem.unknown"));
        }
        where.problem().ifPresent(problems::add);
        return problems;
    }
}
