package org.beloved.meetings.prepare;

import java.util.Map;
import org.beloved.meetings.CountyClock;
import org.beloved.shared.Problem;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SafetyCheck;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Step 5: the purpose, the message, the stories. */
@Controller
class PrepareController {

    private static final int LONGEST = 400;

    private final Scope scope;
    private final Preparations preparations;
    private final Storytellers storytellers;
    private final Members members;
    private final CountyClock clock;

    PrepareController(
            Scope scope, Preparations preparations, Storytellers storytellers, Members members, CountyClock clock) {
        this.scope = scope;
        this.preparations = preparations;
        this.storytellers = storytellers;
        this.members = members;
        this.clock = clock;
    }

    @GetMapping("/workspace/{team}/prepare")
    Page show(Seat seat) {
        return scope.team(seat.teamId(), () -> {
            Preparation kept = preparations.of(seat.teamId(), seat.effort().id());
            return page(seat, kept, filled(kept));
        });
    }

    @PostMapping("/workspace/{team}/prepare")
    Answer say(Seat seat, @RequestParam MultiValueMap<String, String> sent) {
        if (!seat.mayWrite()) {
            throw new NotHere();
        }
        Form form = Form.of(sent);
        Typed typed = new Typed(form);
        String purpose = typed.required("purpose", "meetings.prepare.purpose.missing", LONGEST);
        String message = typed.optional("message", LONGEST);
        if (Preparation.sentences(purpose) > Preparation.MOST_SENTENCES) {
            typed.mend(Problem.of("purpose", "meetings.prepare.purpose.long"));
        }
        typed.mend(SafetyCheck.look(form, "purpose", "message"));
        return scope.team(seat.teamId(), () -> {
            Preparation kept = preparations.of(seat.teamId(), seat.effort().id());
            if (!typed.isGood()) {
                return page(seat, kept, typed.form());
            }
            Preparation said = kept.saying(purpose, message).at(form.version());
            return preparations.save(seat.teamId(), seat.effort().id(), said)
                    ? new SeeOther(seat.path("prepare"))
                    : page(seat, kept, form.overtaken(kept.version()));
        });
    }

    private static Form filled(Preparation kept) {
        return Form.filled(Map.of(
                "purpose", kept.purpose(),
                "message", kept.message(),
                "version", Integer.toString(kept.version())));
    }

    private PreparePage page(Seat seat, Preparation kept, Form form) {
        return new PreparePage(
                seat,
                clock.today(seat),
                kept,
                storytellers.of(seat.teamId(), seat.effort().id()),
                members.names(seat.teamId()),
                form);
    }
}
