package org.beloved.library.suggestion;

import java.util.Optional;
import java.util.UUID;
import org.beloved.accounts.Moderators;
import org.beloved.accounts.SignedIn;
import org.beloved.shared.AccountId;
import org.beloved.shared.Problem;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A moderator reads one suggested resource and decides, or takes a decision back. */
@Controller
class SuggestionDecisionController {

    private static final int LONGEST_REASON = 500;

    private final SuggestionRulings rulings;

    SuggestionDecisionController(SuggestionRulings rulings) {
        this.rulings = rulings;
    }

    @GetMapping("/desk/library/{suggestion}")
    Page show(@PathVariable UUID suggestion, @AuthenticationPrincipal @Nullable SignedIn person) {
        return new SuggestionDecisionPage(found(Moderators.only(person).account(), suggestion), Form.empty(), false);
    }

    @PostMapping("/desk/library/{suggestion}/decision")
    Answer decide(
            @PathVariable UUID suggestion,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal @Nullable SignedIn person) {
        AccountId moderator = Moderators.only(person).account();
        SuggestionRulings.Found found = found(moderator, suggestion);
        Form form = Form.of(typed);
        Typed read = new Typed(form);
        Optional<SuggestionRuling.Kind> kind =
                read.choice("ruling", SuggestionRuling.Kind.class, "library.decision.missing");
        if (kind.filter(SuggestionRuling.Kind.UNDONE::equals).isPresent()) {
            read.mend(Problem.of("ruling", "library.decision.missing"));
        }
        String reason = read.required("reason", "library.decision.reason.missing", LONGEST_REASON);
        if (!read.isGood()) {
            return new SuggestionDecisionPage(found, read.form(), false);
        }
        boolean isFirst = found.isOpen() && rulings.decide(moderator, found.suggestion(), kind.orElseThrow(), reason);
        boolean isSame = found.last()
                .filter(last ->
                        last.kind() == kind.orElseThrow() && last.reason().equals(reason))
                .isPresent();
        return isFirst || isSame
                ? here(suggestion)
                : new SuggestionDecisionPage(found(moderator, suggestion), read.form(), true);
    }

    @PostMapping("/desk/library/{suggestion}/decision/undoing")
    Answer undo(@PathVariable UUID suggestion, @AuthenticationPrincipal @Nullable SignedIn person) {
        AccountId moderator = Moderators.only(person).account();
        SuggestionRulings.Found found = found(moderator, suggestion);
        if (!found.isOpen()) {
            rulings.decide(moderator, found.suggestion(), SuggestionRuling.Kind.UNDONE, "");
        }
        return here(suggestion);
    }

    private SuggestionRulings.Found found(AccountId moderator, UUID suggestion) {
        return rulings.find(moderator, suggestion).orElseThrow(NotHere::new);
    }

    private static SeeOther here(UUID suggestion) {
        return new SeeOther("/desk/library/" + suggestion);
    }
}
