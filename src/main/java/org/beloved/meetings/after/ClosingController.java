package org.beloved.meetings.after;

import org.beloved.meetings.Change;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying that a meeting has nothing left to do. */
@Controller
class ClosingController {

    private final Scope scope;
    private final Afterwards afterwards;
    private final Meetings meetings;

    ClosingController(Scope scope, Afterwards afterwards, Meetings meetings) {
        this.scope = scope;
        this.afterwards = afterwards;
        this.meetings = meetings;
    }

    @PostMapping("/workspace/{team}/after/closing")
    Answer close(Seat seat) {
        return scope.team(seat.teamId(), () -> {
            Meeting meeting = afterwards.toChange(seat);
            return switch (meeting.close()) {
                case Change.Done(Meeting closed) -> {
                    meetings.save(closed);
                    yield new SeeOther(seat.path("after"));
                }
                case Change.Refused(var problem) ->
                    afterwards.page(
                            seat, meeting, afterwards.talk(seat, meeting, "").with(problem));
            };
        });
    }
}
