package org.beloved.desk;

import org.beloved.accounts.Colleagues;
import org.beloved.accounts.Moderators;
import org.beloved.accounts.SignedIn;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.DeskClaims;
import org.beloved.web.NotHere;
import org.beloved.web.SeeOther;
import org.beloved.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A moderator takes something that waits, or lets go of it; the other moderators see who has it. */
@Controller
class ClaimController {

    /** Where whoever comes late sees that it no longer waits. */
    private static final SeeOther TO_THE_DESK = new SeeOther("/desk");

    private static final String CLAIM = "/desk/queue/{kind}/{subject}/claim";

    private final Scope scope;
    private final Queues queues;
    private final DeskClaims claims;
    private final Colleagues colleagues;

    ClaimController(Scope scope, Queues queues, DeskClaims claims, Colleagues colleagues) {
        this.scope = scope;
        this.queues = queues;
        this.claims = claims;
        this.colleagues = colleagues;
    }

    @PostMapping(CLAIM)
    Answer take(
            @PathVariable String kind,
            @PathVariable String subject,
            @AuthenticationPrincipal @Nullable SignedIn person,
            Words words) {
        AccountId moderator = Moderators.only(person).account();
        EmailAddress who = colleagues.address(moderator).orElseThrow(NotHere::new);
        return scope.person(
                moderator,
                () -> queues.find(kind, subject, moderator, words)
                        .map(line -> {
                            claims.claim(line.claim(), moderator, who);
                            return new SeeOther(line.waiting().href());
                        })
                        .orElse(TO_THE_DESK));
    }

    @PostMapping(CLAIM + "/release")
    Answer letGo(
            @PathVariable String kind,
            @PathVariable String subject,
            @AuthenticationPrincipal @Nullable SignedIn person,
            Words words) {
        AccountId moderator = Moderators.only(person).account();
        return scope.person(moderator, () -> {
            queues.find(kind, subject, moderator, words).ifPresent(line -> claims.release(line.claim(), moderator));
            return TO_THE_DESK;
        });
    }
}
