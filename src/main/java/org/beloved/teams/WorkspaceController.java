package org.beloved.teams;

import java.util.List;
import org.beloved.accounts.SignedIn;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.SeeOther;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a signed-in person lands: their one team, a choice of several, or how to get to one. */
@Controller
class WorkspaceController {

    private final Scope scope;
    private final Teams teams;

    WorkspaceController(Scope scope, Teams teams) {
        this.scope = scope;
        this.teams = teams;
    }

    @GetMapping("/workspace")
    Answer show(@AuthenticationPrincipal SignedIn person) {
        List<Seat> seats = scope.person(person.account(), () -> teams.seatsOf(person.account()));
        return seats.size() == 1
                ? new SeeOther(seats.getFirst().road())
                : new WorkspacePage(seats, person.standing().mayModerate());
    }
}
