package org.beloved.evidence.review;

import java.util.List;
import java.util.Optional;
import org.beloved.accounts.Moderators;
import org.beloved.accounts.SignedIn;
import org.beloved.evidence.facility.FacilityMatcher;
import org.beloved.evidence.figures.Figures;
import org.beloved.evidence.store.FacilityRulings;
import org.beloved.places.County;
import org.beloved.places.Places;
import org.beloved.shared.AccountId;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Moderators go through the facilities that were not found; everybody may read what they decided. */
@Controller
class ReviewController {

    private static final String DECISION = ReviewPage.PATH + "/decision";

    private final Review review;
    private final Figures figures;

    ReviewController(Review review, Figures figures) {
        this.review = review;
        this.figures = figures;
    }

    @GetMapping("/evidence/facilities")
    Page lookedUp() {
        return new LookedUpPage(FacilityMatcher.shipped().corrections(), review.list(), figures.unplaced());
    }

    @GetMapping(ReviewPage.PATH)
    Page list(@AuthenticationPrincipal @Nullable SignedIn person) {
        Moderators.only(person);
        return new ReviewPage(figures.unplaced(), review.list());
    }

    @GetMapping(DECISION)
    Page ask(@ModelAttribute Subject subject, @AuthenticationPrincipal @Nullable SignedIn person) {
        AccountId moderator = Moderators.only(person).account();
        return page(moderator, decidable(subject), Form.empty(), List.of(), Optional.empty());
    }

    @PostMapping(DECISION)
    Answer decide(
            @ModelAttribute Subject subject,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal @Nullable SignedIn person) {
        AccountId moderator = Moderators.only(person).account();
        decidable(subject);
        RulingForm read = RulingForm.read(Form.of(typed));
        if (read.answer().isEmpty()) {
            return page(moderator, subject, read.form(), read.choices(), Optional.empty());
        }
        String decided = review.decide(
                moderator, subject, read.answer().get(), read.form().value("once"));
        return decided.isEmpty()
                ? page(moderator, subject, read.form(), List.of(), standing(subject))
                : new SeeOther(decided);
    }

    private static Subject decidable(Subject subject) {
        if (subject.knownState().isEmpty()) {
            throw new NotHere();
        }
        return subject;
    }

    private Optional<FacilityRulings.Ruling> standing(Subject subject) {
        String state = subject.knownState().orElseThrow().code();
        return review.list().stream()
                .filter(FacilityRulings.Ruling::isInForce)
                .filter(ruling -> ruling.correction().name().equals(subject.facility())
                        && ruling.correction().city().equals(subject.city())
                        && ruling.correction().state().equals(state))
                .findFirst();
    }

    private Page page(
            AccountId moderator,
            Subject subject,
            Form form,
            List<County> choices,
            Optional<FacilityRulings.Ruling> standing) {
        List<County> candidates = FacilityMatcher.shipped().match(subject.asFacility()).candidates().stream()
                .flatMap(fips -> Places.shipped().county(fips).stream())
                .toList();
        return new RulingPage(subject, review.asked(moderator, subject), candidates, form, choices, standing);
    }
}
