package org.beloved.evidence.review;

import java.util.UUID;
import org.beloved.accounts.Moderators;
import org.beloved.accounts.SignedIn;
import org.beloved.shared.AccountId;
import org.beloved.web.Answer;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What was decided about one facility, and taking it back. */
@Controller
class RulingController {

    private static final String RULING = ReviewPage.PATH + "/{ruling}";

    private final Review review;

    RulingController(Review review) {
        this.review = review;
    }

    @GetMapping(RULING)
    Page show(@PathVariable UUID ruling, @AuthenticationPrincipal @Nullable SignedIn person) {
        Moderators.only(person);
        return review.find(ruling).map(DecidedPage::new).orElseThrow(NotHere::new);
    }

    @PostMapping(RULING + "/undoing")
    Answer undo(@PathVariable UUID ruling, @AuthenticationPrincipal @Nullable SignedIn person) {
        AccountId moderator = Moderators.only(person).account();
        if (review.find(ruling).isEmpty()) {
            throw new NotHere();
        }
        review.undo(moderator, ruling);
        return new SeeOther(DecidedPage.address(ruling));
    }
}
