package org.beloved.meetings.after;

import java.time.InstantSource;
import java.time.LocalDate;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.Change;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.shared.Demonstration;
import org.beloved.teams.InventedTeam;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** What the made-up first meeting of Three Lanterns left: it is talked over, and three things are promised. */
@Component
class FirstMeetingDemonstration implements Demonstration {

    private static final InventedTeam LANTERNS = InventedTeam.THREE_LANTERNS;

    private final Scope scope;
    private final Meetings meetings;
    private final FirstMeetingRecord record;
    private final InstantSource clock;

    FirstMeetingDemonstration(Scope scope, Meetings meetings, FirstMeetingRecord record, InstantSource clock) {
        this.scope = scope;
        this.meetings = meetings;
        this.record = record;
        this.clock = clock;
    }

    /** After the meeting itself was held. */
    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        scope.team(LANTERNS.id(), () -> {
            Meeting over = meetings.latestOver(LANTERNS.id(), LANTERNS.effort().id(), clock.instant())
                    .orElseThrow();
            Appointment when = over.appointment().orElseThrow();
            record.write(over, when, LocalDate.ofInstant(clock.instant(), when.zone()));
            return switch (over.debrief(clock.instant())) {
                case Change.Done(Meeting talkedOver) -> meetings.save(talkedOver);
                case Change.Refused(var problem) ->
                    throw new IllegalStateException("the demonstration: " + problem.key());
            };
        });
    }
}
