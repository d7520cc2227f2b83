package org.beloved.meetings.day;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.beloved.accounts.LongSittings;
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

    private static final Duration TO_FINISH = Duration.ofHours(2);

    private final Scope scope;
    private final Days days;
    private final Meetings meetings;
    private final CountyClock clock;
    private final LongSittings sittings;

    DayController(Scope scope, Days days, Meetings meetings, CountyClock clock, LongSittings sittings) {
        this.scope = scope;
        this.days = days;
        this.meetings = meetings;
        this.clock = clock;
        this.sittings = sittings;
    }

    @GetMapping("/workspace/{team}/day")
    Page show(Seat seat, @RequestParam(defaultValue = "") String part, Words words, HttpServletRequest request) {
        Optional<Integer> leafed = part.matches("[0-9]{1,2}") ? Optional.of(Integer.valueOf(part)) : Optional.empty();
        Optional<Meeting> today = scope.team(seat.teamId(), () -> days.meeting(seat));
        today.filter(meeting -> meeting.takesNotesAt(clock.now())).ifPresent(meeting -> stay(meeting, request));
        return scope.team(
                seat.teamId(),
                () -> today.map(meeting -> days.page(seat, meeting, Form.empty(), leafed, words))
                        .orElseGet(() -> new NoDayPage(seat)));
    }

    /** Whoever opened the page keeps it until the meeting is over and the notes are in. */
    private void stay(Meeting meeting, HttpServletRequest request) {
        meeting.appointment()
                .map(when -> Duration.between(clock.now(), when.end().plus(TO_FINISH)))
                .ifPresent(pause -> sittings.outlast(request, pause));
    }

    /** Asked for again and again by the page itself, so that two note takers see each other's notes. */
    @GetMapping("/workspace/{team}/day/notes")
    Page notes(Seat seat) {
        if (!seat.isAtTheTable()) {
            throw new NotHere();
        }
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
