package org.beloved.officials.person;

import java.time.InstantSource;
import java.util.UUID;
import org.beloved.officials.position.Positions;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Noting a sign of where an official stands, and taking a mistaken one away. */
@Controller
class PositionController {

    private final Scope scope;
    private final Portrait portrait;
    private final Positions positions;
    private final InstantSource clock;

    PositionController(Scope scope, Portrait portrait, Positions positions, InstantSource clock) {
        this.scope = scope;
        this.portrait = portrait;
        this.positions = positions;
        this.clock = clock;
    }

    @PostMapping("/workspace/{team}/official/{official}/positions")
    Answer add(Seat seat, @PathVariable UUID official, @RequestParam MultiValueMap<String, String> typed) {
        seat.mustWrite();
        return scope.team(seat.teamId(), () -> {
            portrait.mustKnow(seat, official);
            PositionForm asked =
                    PositionForm.read(Form.of(typed), official, seat.member().id(), seat.today(clock));
            if (asked.note().isEmpty()) {
                return portrait.of(seat, official, asked.form());
            }
            positions.add(seat.teamId(), asked.note().get());
            return new SeeOther(Portrait.path(seat, official) + "#positions");
        });
    }

    @PostMapping("/workspace/{team}/official/{official}/positions/{note}/removal")
    Answer remove(Seat seat, @PathVariable UUID official, @PathVariable UUID note) {
        seat.mustWrite();
        return scope.team(seat.teamId(), () -> {
            portrait.mustKnow(seat, official);
            positions.remove(seat.teamId(), official, note);
            return new SeeOther(Portrait.path(seat, official) + "#positions");
        });
    }
}
