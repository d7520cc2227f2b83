package org.beloved.meetings.tracker;

import java.util.UUID;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Reading one promise. */
@Controller
class PromiseController {

    private final Scope scope;
    private final PromiseAtHand atHand;

    PromiseController(Scope scope, PromiseAtHand atHand) {
        this.scope = scope;
        this.atHand = atHand;
    }

    @GetMapping("/workspace/{team}/promises/{promise}")
    Page show(Seat seat, @PathVariable UUID promise) {
        return scope.team(seat.teamId(), () -> atHand.page(seat, atHand.toRead(seat, promise), Form.empty()));
    }
}
