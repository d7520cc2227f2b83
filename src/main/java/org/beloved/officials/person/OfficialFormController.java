package org.beloved.officials.person;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.beloved.officials.Official;
import org.beloved.officials.Officials;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adding an official with a source, and changing what is written of one. */
@Controller
class OfficialFormController {

    private final Scope scope;
    private final Officials officials;
    private final Portrait portrait;
    private final InstantSource clock;

    OfficialFormController(Scope scope, Officials officials, Portrait portrait, InstantSource clock) {
        this.scope = scope;
        this.officials = officials;
        this.portrait = portrait;
        this.clock = clock;
    }

    @GetMapping("/workspace/{team}/official/new")
    Page ask(Seat seat) {
        seat.mustWrite();
        return OfficialFormPage.adding(seat, seat.today(clock), Form.empty());
    }

    @PostMapping("/workspace/{team}/official/new")
    Answer add(Seat seat, @RequestParam MultiValueMap<String, String> typed) {
        seat.mustWrite();
        LocalDate today = seat.today(clock);
        OfficialForm asked = OfficialForm.read(Form.of(typed), UUID.randomUUID(), today);
        if (asked.official().isEmpty()) {
            return OfficialFormPage.adding(seat, today, asked.form());
        }
        return scope.team(seat.teamId(), () -> {
            Official official = asked.official().get();
            officials.add(seat.teamId(), seat.effort().id(), seat.member().id(), official);
            return new SeeOther(Portrait.path(seat, official.id()));
        });
    }

    @GetMapping("/workspace/{team}/official/{official}/edit")
    Page edit(Seat seat, @PathVariable UUID official) {
        seat.mustWrite();
        return scope.team(seat.teamId(), () -> {
            Official kept = portrait.mustKnow(seat, official);
            return OfficialFormPage.changing(seat, seat.today(clock), kept, OfficialForm.kept(kept));
        });
    }

    @PostMapping("/workspace/{team}/official/{official}/edit")
    Answer change(Seat seat, @PathVariable UUID official, @RequestParam MultiValueMap<String, String> typed) {
        seat.mustWrite();
        LocalDate today = seat.today(clock);
        OfficialForm asked = OfficialForm.read(Form.of(typed), official, today);
        return scope.team(seat.teamId(), () -> {
            Official kept = portrait.mustKnow(seat, official);
            if (asked.official().isEmpty()) {
                return OfficialFormPage.changing(seat, today, kept, asked.form());
            }
            return officials.change(seat.teamId(), asked.official().get())
                    ? new SeeOther(Portrait.path(seat, official))
                    : OfficialFormPage.overtaken(seat, today, portrait.mustKnow(seat, official), asked.form());
        });
    }
}
