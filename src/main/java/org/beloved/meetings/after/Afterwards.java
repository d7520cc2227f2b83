package org.beloved.meetings.after;

import java.util.Optional;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.meetings.WhomWeMeet;
import org.beloved.meetings.debrief.Debriefs;
import org.beloved.teams.Seat;
import org.beloved.web.NotHere;
import org.springframework.stereotype.Component;

/** Puts together what comes after a meeting; in the team's scope. */
@Component
class Afterwards {

    private final Meetings meetings;
    private final WhomWeMeet whomWeMeet;
    private final Debriefs debriefs;
    private final Remainders remainders;
    private final CountyClock clock;

    Afterwards(Meetings meetings, WhomWeMeet whomWeMeet, Debriefs debriefs, Remainders remainders, CountyClock clock) {
        this.meetings = meetings;
        this.whomWeMeet = whomWeMeet;
        this.debriefs = debriefs;
        this.remainders = remainders;
        this.clock = clock;
    }

    Optional<Meeting> latest(Seat seat) {
        return meetings.latestOver(seat.teamId(), seat.effort().id(), clock.now());
    }

    /** Guest advisers read; for them there is nothing to change at these addresses. */
    Meeting toChange(Seat seat) {
        if (!seat.mayWrite()) {
            throw new NotHere();
        }
        return latest(seat).orElseThrow(NotHere::new);
    }

    Talk talk(Seat seat, Meeting meeting, String wanted) {
        return Talk.of(debriefs.of(seat.teamId(), meeting.id()), wanted, clock.today(seat));
    }

    AfterPage page(Seat seat, Meeting meeting, Talk talk) {
        Optional<Meeting> next = meetings.current(seat.teamId(), seat.effort().id())
                .filter(current -> current.number() > meeting.number());
        return new AfterPage(
                seat,
                meeting,
                whomWeMeet.of(meeting),
                clock.today(seat),
                talk,
                remainders.of(seat, meeting),
                new AfterPage.Next(next));
    }
}
