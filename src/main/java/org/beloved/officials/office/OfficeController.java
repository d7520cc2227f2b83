package org.beloved.officials.office;

import java.util.UUID;
import org.beloved.officials.Offices;
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

/** Corrections of the office: made with a reason, withdrawn without losing them. */
@Controller
class OfficeController {

    private final Scope scope;
    private final Offices offices;

    OfficeController(Scope scope, Offices offices) {
        this.scope = scope;
        this.offices = offices;
    }

    @GetMapping("/workspace/{team}/official/office")
    Page ask(Seat seat) {
        seat.mustWrite();
        return page(seat, Form.empty());
    }

    @PostMapping("/workspace/{team}/official/office")
    Answer correct(Seat seat, @RequestParam MultiValueMap<String, String> typed) {
        seat.mustWrite();
        OfficeForm asked = OfficeForm.read(Form.of(typed));
        if (asked.said().isEmpty()) {
            return page(seat, asked.form());
        }
        return scope.team(seat.teamId(), () -> {
            offices.correct(
                    seat.teamId(),
                    seat.effort().id(),
                    seat.member().id(),
                    asked.said().get());
            return new SeeOther(seat.path("official"));
        });
    }

    @PostMapping("/workspace/{team}/official/office/{correction}/withdrawal")
    Answer withdraw(Seat seat, @PathVariable UUID correction) {
        seat.mustWrite();
        return scope.team(seat.teamId(), () -> {
            offices.withdraw(seat.teamId(), correction, seat.member().id());
            return new SeeOther(seat.path("official"));
        });
    }

    private Page page(Seat seat, Form form) {
        return scope.team(seat.teamId(), () -> new OfficePage(seat, offices.of(seat), form));
    }
}
