package org.beloved.accounts.administration;

import java.util.List;
import org.beloved.accounts.person.Accounts;
import org.beloved.accounts.person.Trail;
import org.beloved.accounts.person.TrailEntry;
import org.beloved.walls.Scope;
import org.beloved.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What happened on all accounts lately. */
@Controller
class TrailController {

    private static final int MOST = 100;

    private final Scope scope;
    private final Trail trail;
    private final Accounts accounts;

    TrailController(Scope scope, Trail trail, Accounts accounts) {
        this.scope = scope;
        this.trail = trail;
        this.accounts = accounts;
    }

    @GetMapping("/desk/administration/trail")
    Page show() {
        return scope.job(() -> {
            List<TrailEntry> latest = trail.latest(MOST);
            return new TrailPage(
                    latest,
                    accounts.addresses(latest.stream().map(TrailEntry::account).toList()));
        });
    }
}
