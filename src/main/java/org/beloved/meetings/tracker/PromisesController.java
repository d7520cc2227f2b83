package org.beloved.meetings.tracker;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.meetings.WhomWeMeet;
import org.beloved.meetings.promises.Noted;
import org.beloved.meetings.promises.Promise;
import org.beloved.meetings.promises.PromiseForm;
import org.beloved.meetings.promises.PromiseViews;
import org.beloved.meetings.promises.Promises;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of everything that was promised on a road, and writing down one more. */
@Controller
class PromisesController {

    private final Scope scope;
    private final Meetings meetings;
    private final Promises promises;
    private final PromiseViews views;
    private final Members members;
    private final WhomWeMeet whomWeMeet;
    private final CountyClock clock;

    PromisesController(
            Scope scope,
            Meetings meetings,
            Promises promises,
            PromiseViews views,
            Members members,
            WhomWeMeet whomWeMeet,
            CountyClock clock) {
        this.scope = scope;
        this.meetings = meetings;
        this.promises = promises;
        this.views = views;
        this.members = members;
        this.whomWeMeet = whomWeMeet;
        this.clock = clock;
    }

    @GetMapping("/workspace/{team}/promises")
    Page show(Seat seat) {
        return scope.team(seat.teamId(), () -> list(seat));
    }

    private Page list(Seat seat) {
        List<Promise> all = promises.of(seat.teamId(), seat.effort().id());
        return new PromisesPage(seat, views.of(seat, all), takingNotes(seat).isPresent());
    }

    @GetMapping("/workspace/{team}/promises/new")
    Page draft(Seat seat) {
        return scope.team(
                seat.teamId(),
                () -> takingNotes(seat)
                        .map(meeting -> form(seat, meeting, Form.empty()))
                        .orElseGet(() -> list(seat)));
    }

    @PostMapping("/workspace/{team}/promises")
    Answer create(Seat seat, @RequestParam MultiValueMap<String, String> typed, Words words) {
        Form form = Form.of(typed);
        return scope.team(seat.teamId(), () -> {
            Meeting meeting = takingNotes(seat).orElseThrow(NotHere::new);
            PromiseForm read =
                    PromiseForm.read(form, whomWeMeet.of(meeting).addressed(words), members.of(seat.teamId()));
            if (read.promised().isEmpty()) {
                return form(seat, meeting, read.form());
            }
            promises.add(
                    seat.teamId(),
                    meeting.id(),
                    id(form),
                    read.promised().get(),
                    new Noted(seat.member().id(), clock.now()));
            return new SeeOther(seat.path("promises"));
        });
    }

    private Optional<Meeting> takingNotes(Seat seat) {
        return seat.mayWrite()
                ? meetings.latestTakingNotes(seat.teamId(), seat.effort().id(), clock.now())
                : Optional.empty();
    }

    private Page form(Seat seat, Meeting meeting, Form form) {
        return new PromiseFormPage(seat, whomWeMeet.of(meeting), members.of(seat.teamId()), form, Optional.empty());
    }

    /** Drawn with the form, so that a form sent twice writes one promise. */
    private static UUID id(Form form) {
        try {
            return UUID.fromString(form.value("once"));
        } catch (IllegalArgumentException _) {
            return UUID.randomUUID();
        }
    }
}
