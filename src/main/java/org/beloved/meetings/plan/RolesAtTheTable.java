package org.beloved.meetings.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.teams.SeatNotes;
import org.beloved.teams.Teams;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.Kits;
import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** What each member does at the meeting that is being planned, under their seat. */
@Component
class RolesAtTheTable implements SeatNotes {

    private final Meetings meetings;
    private final Teams teams;
    private final Kits kits;
    private final RoleSeats seats;

    RolesAtTheTable(Meetings meetings, Teams teams, Kits kits, RoleSeats seats) {
        this.meetings = meetings;
        this.teams = teams;
        this.kits = kits;
        this.seats = seats;
    }

    @Override
    public Map<UUID, String> of(RoadStep.Walk walk, Words words) {
        Optional<Meeting> planned = meetings.current(walk.team(), walk.effort())
                .filter(meeting -> !meeting.stage().isAfter());
        Map<UUID, String> notes = new HashMap<>();
        if (planned.isPresent()) {
            Kit kit = kits.kit(
                    teams.effort(walk.team(), walk.effort()).orElseThrow().kit());
            for (RoleSeat seat : seats.of(planned.get(), kit).all()) {
                String name = kit.role(seat.slot().kind()).name().in(words.language());
                seat.person()
                        .flatMap(Person::memberId)
                        .ifPresent(member -> notes.merge(member, name, (one, two) -> one + " · " + two));
            }
        }
        return notes;
    }
}
