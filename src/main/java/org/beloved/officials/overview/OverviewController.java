package org.beloved.officials.overview;

import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Step 3: who can change the policy, and whom we called. */
@Controller
class OverviewController {

    private final Scope scope;
    private final Overview overview;

    OverviewController(Scope scope, Overview overview) {
        this.scope = scope;
        this.overview = overview;
    }

    @GetMapping("/workspace/{team}/official")
    Page show(Seat seat, Words words) {
        return scope.team(seat.teamId(), () -> overview.page(seat, Form.empty(), words));
    }
}
