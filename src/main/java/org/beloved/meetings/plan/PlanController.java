package org.beloved.meetings.plan;

import org.beloved.meetings.Meeting;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Step 6: the whole plan on one page, and the pack that prints from it. */
@Controller
class PlanController {

    private final Scope scope;
    private final PlanTable table;
    private final Plans plans;
    private final Surroundings surroundings;

    PlanController(Scope scope, PlanTable table, Plans plans, Surroundings surroundings) {
        this.scope = scope;
        this.table = table;
        this.plans = plans;
        this.surroundings = surroundings;
    }

    @GetMapping("/workspace/{team}/plan")
    Page show(Seat seat, Words words) {
        return scope.team(seat.teamId(), () -> {
            Meeting meeting = table.meeting(seat);
            return new PlanPage(
                    seat,
                    table.today(seat),
                    meeting,
                    table.kit(seat),
                    plans.of(meeting, table.kit(seat), words.language()),
                    surroundings.of(seat, meeting, words));
        });
    }
}
