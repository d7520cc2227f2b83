package org.beloved.teams.mix;

import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.SafetyCheck;
import org.beloved.web.SeeOther;
import org.beloved.web.Tradition;
import org.beloved.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Each member says what they like of themselves, and takes it back. Guests do not see the page at all. */
@Controller
class MixController {

    private static final int LONGEST = 80;

    private final Scope scope;
    private final Mixes mixes;

    MixController(Scope scope, Mixes mixes) {
        this.scope = scope;
        this.mixes = mixes;
    }

    @GetMapping("/workspace/{team}/mix")
    Page show(Seat seat) {
        seat.mustWrite();
        return page(seat, Form.empty());
    }

    @PostMapping("/workspace/{team}/mix")
    Answer say(Seat seat, @RequestParam MultiValueMap<String, String> sent) {
        seat.mustWrite();
        Form form = Form.of(sent);
        Typed typed = new Typed(form);
        Mix mix = new Mix(
                seat.member().id(),
                Tradition.spelled(typed.optional("tradition", LONGEST)),
                typed.optional("gender", LONGEST),
                typed.optional("ethnicity", LONGEST),
                form.version());
        typed.mend(SafetyCheck.look(form, "tradition", "gender", "ethnicity"));
        if (!typed.isGood()) {
            return page(seat, typed.form());
        }
        return scope.team(seat.teamId(), () -> {
            int standing =
                    mixes.of(seat.teamId(), mix.member()).map(Mix::version).orElse(Mix.NOTHING_SAID);
            return mix.version() == standing && kept(seat, mix)
                    ? new SeeOther(seat.path("mix"))
                    : page(seat, form.overtaken(standing));
        });
    }

    private boolean kept(Seat seat, Mix mix) {
        if (mix.isEmpty()) {
            mixes.delete(seat.teamId(), mix.member());
            return true;
        }
        return mixes.say(seat.teamId(), mix);
    }

    @PostMapping("/workspace/{team}/mix/removal")
    Answer takeBack(Seat seat) {
        seat.mustWrite();
        return scope.team(seat.teamId(), () -> {
            mixes.delete(seat.teamId(), seat.member().id());
            return new SeeOther(seat.path("mix"));
        });
    }

    private Page page(Seat seat, Form form) {
        return scope.team(seat.teamId(), () -> new MixPage(seat, new TeamMix(mixes.of(seat.teamId())), form));
    }
}
