package org.beloved.meetings.day;

import java.util.Optional;
import org.beloved.meetings.Change;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The day's page, and saying that the meeting has begun. */
@Controller
class DayController {

    private final Scope scope;
    private final Days days;
    private final Meetings meetings;
    private final CountyClock clock;

    DayController(Scope scope, Days days, Meetings meetings, CountyClock clock) {
        this.scope = scope;
        this.days = days;
        this.meetings = meetings;
        this.clock = clock;
    }

    @GetMapping("/workspace/{team}/day")
    Page show(Seat seat, @RequestParam(defaultValue = "") String part, Words words) {
        Optional<Integer> leafed = part.matches("[0-9]{1,2}") ? Optional.of(Integer.valueOf(part)) : Optional.empty();
        return scope.team(
                seat.teamId(),
                () -> days.meeting(seat)
                        .map(meeting -> days.page(seat, meeting, Form.empty(), leafed, words))
                        .orElseGet(() -> new NoDayPage(seat)));
    }

    /** Asked for again and again by the page itself, so that two note takers see each other's notes. */
    @GetMapping("/workspace/{team}/day/notes")
    Page notes(Seat seat) {
        return scope.team(seat.teamId(), () -> days.piece(seat, days.takingNotes(seat)));
    }

    /** Of two people who say so at once, the first one's moment counts. */
    @PostMapping("/workspace/{team}/day/beginning")
    Answer begin(Seat seat, Words words) {
        if (!seat.mayWrite()) {
            throw new NotHere();
        }
        return scope.team(seat.teamId(), () -> {
            Meeting meeting = days.meeting(seat).orElseThrow(NotHere::new);
            return switch (meeting.hold(clock.now())) {
                case Change.Done(Meeting held) -> {
                    meetings.save(held);
                    yield new SeeOther(seat.path("day"));
                }
                case Change.Refused(var problem) ->
                    days.page(seat, meeting, Form.empty().with(problem), words);
            };
        });
    }
}
