package org.beloved.research.answering;

import java.time.InstantSource;
import org.beloved.research.Questionnaires;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Step 4: what we found out, and what we don't know yet. */
@Controller
class ResearchController {

    private final Scope scope;
    private final Questionnaires questionnaires;
    private final Members members;
    private final InstantSource clock;

    ResearchController(Scope scope, Questionnaires questionnaires, Members members, InstantSource clock) {
        this.scope = scope;
        this.questionnaires = questionnaires;
        this.members = members;
        this.clock = clock;
    }

    @GetMapping("/workspace/{team}/research")
    Page show(Seat seat) {
        return scope.team(
                seat.teamId(),
                () -> new ResearchPage(
                        seat,
                        seat.today(clock),
                        questionnaires.of(seat.teamId(), seat.effort()),
                        members.names(seat.teamId())));
    }
}
