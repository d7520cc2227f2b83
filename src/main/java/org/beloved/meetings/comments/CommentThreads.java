package org.beloved.meetings.comments;

import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.springframework.stereotype.Component;

/** Makes the comments on a plan ready to be shown; in the team's scope. */
@Component
public class CommentThreads {

    private final Comments comments;
    private final Members members;
    private final CountyClock clock;

    CommentThreads(Comments comments, Members members, CountyClock clock) {
        this.comments = comments;
        this.members = members;
        this.clock = clock;
    }

    public CommentThread of(Seat seat, Meeting meeting, Form form) {
        return new CommentThread(
                seat,
                comments.of(seat.teamId(), meeting.id()),
                members.names(seat.teamId()),
                clock.today(seat),
                clock.zone(seat),
                form);
    }
}
