package org.beloved.teams;

import java.time.InstantSource;
import org.beloved.walls.Scope;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where we are: the news, the nine steps, the one next thing. */
@Controller
class RoadController {

    private final Scope scope;
    private final Road road;
    private final InstantSource clock;

    RoadController(Scope scope, Road road, InstantSource clock) {
        this.scope = scope;
        this.road = road;
        this.clock = clock;
    }

    @GetMapping("/workspace/{team}")
    Page show(Seat seat, Words words) {
        return scope.team(seat.teamId(), () -> road.page(seat, seat.today(clock), words));
    }
}
