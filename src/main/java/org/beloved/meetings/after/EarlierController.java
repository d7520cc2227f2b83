package org.beloved.meetings.after;

import java.util.UUID;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Every meeting of a road, and what is kept of each; to read, not to change. */
@Controller
class EarlierController {

    private final Scope scope;
    private final Archive archive;

    EarlierController(Scope scope, Archive archive) {
        this.scope = scope;
        this.archive = archive;
    }

    @GetMapping("/workspace/{team}/meetings")
    Page list(Seat seat, Words words) {
        return scope.team(seat.teamId(), () -> archive.list(seat, words));
    }

    @GetMapping("/workspace/{team}/meetings/{meeting}")
    Page show(Seat seat, @PathVariable UUID meeting, Words words) {
        return scope.team(
                seat.teamId(), () -> archive.record(seat, meeting, words).orElseThrow(NotHere::new));
    }
}
