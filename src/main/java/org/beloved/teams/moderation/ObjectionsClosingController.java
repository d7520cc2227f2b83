package org.beloved.teams.moderation;

import java.util.UUID;
import org.beloved.accounts.Moderators;
import org.beloved.accounts.SignedIn;
import org.beloved.shared.AccountId;
import org.beloved.shared.TeamId;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.SafetyCheck;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A moderator has looked at what was said against an entry, or looks again. */
@Controller
class ObjectionsClosingController {

    private static final int LONGEST = 500;

    private final Moderation moderation;

    ObjectionsClosingController(Moderation moderation) {
        this.moderation = moderation;
    }

    @PostMapping("/desk/teams/{listing}/objections/closing")
    Answer close(
            @PathVariable UUID listing,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal @Nullable SignedIn person) {
        AccountId moderator = Moderators.only(person).account();
        Moderation.Found found = found(moderator, listing);
        Typed typed = new Typed(Form.of(sent));
        String note = typed.optional("note", LONGEST);
        typed.mend(SafetyCheck.look(typed.form(), "note"));
        if (!typed.isGood()) {
            return new ListingDecisionPage(found, typed.form(), false);
        }
        boolean isFirst = moderation.closeObjections(moderator, new TeamId(listing), note);
        boolean isLost = !isFirst && !note.isEmpty();
        Moderation.Found now = found(moderator, listing);
        return isLost && !now.objections().isClosedWith(note)
                ? new ListingDecisionPage(now, typed.form(), true)
                : here(listing);
    }

    @PostMapping("/desk/teams/{listing}/objections/closing/undoing")
    Answer reopen(@PathVariable UUID listing, @AuthenticationPrincipal @Nullable SignedIn person) {
        AccountId moderator = Moderators.only(person).account();
        found(moderator, listing);
        moderation.reopenObjections(moderator, new TeamId(listing));
        return here(listing);
    }

    private Moderation.Found found(AccountId moderator, UUID listing) {
        return moderation.find(moderator, new TeamId(listing)).orElseThrow(NotHere::new);
    }

    private static SeeOther here(UUID listing) {
        return new SeeOther("/desk/teams/" + listing);
    }
}
