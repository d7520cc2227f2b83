package org.beloved.meetings.plan;

import java.util.List;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.OpeningPromises;
import org.beloved.meetings.WhomWeMeet;
import org.beloved.meetings.prepare.Preparations;
import org.beloved.meetings.prepare.Storyteller;
import org.beloved.meetings.prepare.Storytellers;
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
    private final WhomWeMeet whom;
    private final Preparations preparations;
    private final Storytellers storytellers;
    private final List<OpeningPromises> promises;

    PlanController(
            Scope scope,
            PlanTable table,
            Plans plans,
            WhomWeMeet whom,
            Preparations preparations,
            Storytellers storytellers,
            List<OpeningPromises> promises) {
        this.scope = scope;
        this.table = table;
        this.plans = plans;
        this.whom = whom;
        this.preparations = preparations;
        this.storytellers = storytellers;
        this.promises = promises;
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
                    new PlanPage.Around(
                            whom.of(meeting).present(words),
                            table.people(seat),
                            preparations.of(seat.teamId(), seat.effort().id()),
                            storytellers.of(seat.teamId(), seat.effort().id()).stream()
                                    .filter(Storyteller::isReady)
                                    .toList(),
                            promises.stream()
                                    .flatMap(room -> room.before(seat, meeting, words).stream())
                                    .toList()));
        });
    }
}
