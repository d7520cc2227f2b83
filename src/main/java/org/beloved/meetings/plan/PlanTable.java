package org.beloved.meetings.plan;

import java.time.LocalDate;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.Kits;
import org.beloved.web.NotHere;
import org.springframework.stereotype.Component;

/** What every page of a plan begins with: the meeting, the kit, the people; in the team's scope. */
@Component
class PlanTable {

    private final Meetings meetings;
    private final Kits kits;
    private final Members members;
    private final CountyClock clock;

    PlanTable(Meetings meetings, Kits kits, Members members, CountyClock clock) {
        this.meetings = meetings;
        this.kits = kits;
        this.members = members;
        this.clock = clock;
    }

    Meeting meeting(Seat seat) {
        return meetings.currentOrFirst(seat.teamId(), seat.effort().id());
    }

    Kit kit(Seat seat) {
        return kits.kit(seat.effort().kit());
    }

    People people(Seat seat) {
        return new People(members.of(seat.teamId()), members.names(seat.teamId()));
    }

    LocalDate today(Seat seat) {
        return clock.today(seat);
    }

    /** Advisers read the plan; its forms are not there for them. */
    static void writersOnly(Seat seat) {
        if (!seat.mayWrite()) {
            throw new NotHere();
        }
    }
}
