package org.beloved.officials.person;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.beloved.officials.Officials;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One official: what we know, and whether they still hold the office. */
@Controller
class PortraitController {

    private final Scope scope;
    private final Officials officials;
    private final Portrait portrait;
    private final InstantSource clock;

    PortraitController(Scope scope, Officials officials, Portrait portrait, InstantSource clock) {
        this.scope = scope;
        this.officials = officials;
        this.portrait = portrait;
        this.clock = clock;
    }

    @GetMapping("/workspace/{team}/official/{official}")
    Page show(Seat seat, @PathVariable UUID official) {
        return scope.team(seat.teamId(), () -> portrait.of(seat, official, Form.empty()));
    }

    /** They left the office: what we wrote stays, and whoever follows is somebody new. */
    @PostMapping("/workspace/{team}/official/{official}/departure")
    Answer leave(Seat seat, @PathVariable UUID official, @RequestParam MultiValueMap<String, String> sent) {
        seat.mustWrite();
        Typed typed = new Typed(Form.of(sent));
        Optional<LocalDate> day = typed.pastDay("left", "officials.left.missing", seat.today(clock));
        return scope.team(seat.teamId(), () -> {
            portrait.mustKnow(seat, official);
            if (!typed.isGood()) {
                return portrait.of(seat, official, typed.form());
            }
            officials.leave(seat.teamId(), official, day.orElseThrow());
            return new SeeOther(Portrait.path(seat, official));
        });
    }

    /** Noted by mistake, or back again. */
    @PostMapping("/workspace/{team}/official/{official}/return")
    Answer comeBack(Seat seat, @PathVariable UUID official) {
        seat.mustWrite();
        return scope.team(seat.teamId(), () -> {
            portrait.mustKnow(seat, official);
            officials.comeBack(seat.teamId(), official);
            return new SeeOther(Portrait.path(seat, official));
        });
    }
}
