package org.beloved.meetings.followups;

import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.promises.Noted;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing down what is left to do, from a promise, a note, an answer, or out of the blue. */
@Controller
class FollowUpsController {

    private final Scope scope;
    private final FollowUps followUps;
    private final Origins origins;
    private final Members members;
    private final CountyClock clock;

    FollowUpsController(Scope scope, FollowUps followUps, Origins origins, Members members, CountyClock clock) {
        this.scope = scope;
        this.followUps = followUps;
        this.origins = origins;
        this.members = members;
        this.clock = clock;
    }

    @GetMapping("/workspace/{team}/follow-ups/new")
    Page draft(Seat seat, @RequestParam MultiValueMap<String, String> asked) {
        writersOnly(seat);
        return scope.team(seat.teamId(), () -> {
            FollowUpPage.Origin origin = origins.of(seat, Form.of(asked));
            MultiValueMap<String, String> suggested = new LinkedMultiValueMap<>();
            origins.suggestion(seat, Form.of(asked)).forEach(suggested::set);
            return page(seat, Form.of(suggested), origin);
        });
    }

    @PostMapping("/workspace/{team}/follow-ups")
    Answer create(Seat seat, @RequestParam MultiValueMap<String, String> typed) {
        writersOnly(seat);
        Form form = Form.of(typed);
        return scope.team(seat.teamId(), () -> {
            FollowUpPage.Origin origin = origins.of(seat, form);
            FollowUpForm read = FollowUpForm.read(form, origin.source(), members.of(seat.teamId()));
            if (read.task().isEmpty()) {
                return page(seat, read.form(), origin);
            }
            UUID id = new Typed(form).id("once").orElseGet(UUID::randomUUID);
            followUps.add(FollowUp.made(
                    new FollowUp.Key(seat.teamId(), seat.effort().id(), id),
                    read.task().get(),
                    new Noted(seat.member().id(), clock.now())));
            return new SeeOther(seat.path("after#to-do"));
        });
    }

    private FollowUpPage page(Seat seat, Form form, FollowUpPage.Origin origin) {
        return new FollowUpPage(seat, members.of(seat.teamId()), form, Optional.empty(), origin);
    }

    private static void writersOnly(Seat seat) {
        if (!seat.mayWrite()) {
            throw new NotHere();
        }
    }
}
