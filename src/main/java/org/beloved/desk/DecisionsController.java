package org.beloved.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beloved.accounts.Colleagues;
import org.beloved.accounts.Moderators;
import org.beloved.accounts.SignedIn;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.beloved.walls.Scope;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What moderators decided lately, in all rooms, and who. */
@Controller
class DecisionsController {

    private static final int LATEST = 200;

    private final Scope scope;
    private final Queues queues;
    private final Colleagues colleagues;

    DecisionsController(Scope scope, Queues queues, Colleagues colleagues) {
        this.scope = scope;
        this.queues = queues;
        this.colleagues = colleagues;
    }

    @GetMapping("/desk/decisions")
    Page show(@AuthenticationPrincipal @Nullable SignedIn person, Words words) {
        AccountId moderator = Moderators.only(person).account();
        List<Queues.Past> decided = scope.person(moderator, () -> queues.decided(LATEST, words));
        Map<AccountId, EmailAddress> who = colleagues.addresses(
                decided.stream().map(past -> past.decided().by()).collect(Collectors.toSet()));
        return new DecisionsPage(decided, who);
    }
}
