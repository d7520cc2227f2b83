package org.beloved.meetings.after;

import org.beloved.meetings.Change;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What comes after a meeting. It opens by itself at the planned end. */
@Controller
class AfterController {

    private final Scope scope;
    private final Afterwards afterwards;
    private final Meetings meetings;
    private final CountyClock clock;

    AfterController(Scope scope, Afterwards afterwards, Meetings meetings, CountyClock clock) {
        this.scope = scope;
        this.afterwards = afterwards;
        this.meetings = meetings;
        this.clock = clock;
    }

    @GetMapping("/workspace/{team}/after")
    Page show(Seat seat, @RequestParam(defaultValue = "") String question) {
        return scope.team(
                seat.teamId(),
                () -> afterwards
                        .latest(seat)
                        .<Page>map(meeting -> afterwards.page(seat, meeting, afterwards.talk(seat, meeting, question)))
                        .orElseGet(() -> notYet(seat)));
    }

    /** The next meeting begins with the same officials; its agenda opens with what was promised. */
    @PostMapping("/workspace/{team}/after/next-meeting")
    Answer beginNext(Seat seat) {
        return scope.team(seat.teamId(), () -> {
            Meeting over = afterwards.toChange(seat);
            boolean isLast = meetings.current(seat.teamId(), seat.effort().id())
                    .filter(current -> current.number() == over.number())
                    .isPresent();
            if (isLast) {
                if (over.debrief(clock.now()) instanceof Change.Done(Meeting held)
                        && !over.stage().isAfter()) {
                    meetings.save(held);
                }
                meetings.begin(over);
            }
            return new SeeOther(seat.path("request"));
        });
    }

    private Page notYet(Seat seat) {
        return new NotYetPage(
                seat,
                meetings.current(seat.teamId(), seat.effort().id())
                        .filter(meeting -> meeting.isAheadAt(clock.now()))
                        .flatMap(Meeting::appointment),
                clock.today(seat));
    }
}
