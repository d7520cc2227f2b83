package org.beloved.meetings.after;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.Means;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.meetings.Turn;
import org.beloved.places.Places;
import org.beloved.shared.Demonstration;
import org.beloved.shared.TeamId;
import org.beloved.teams.Effort;
import org.beloved.teams.InventedTeam;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** The made-up first meeting of Three Lanterns, three weeks ago, and what it left. */
@Component
class FirstMeetingDemonstration implements Demonstration {

    private static final LocalTime TEN = LocalTime.of(10, 0);

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

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        InventedTeam lanterns = InventedTeam.THREE_LANTERNS;
        scope.team(lanterns.id(), () -> {
            Meeting held = meetings.latestOver(lanterns.id(), lanterns.effort().id(), clock.instant())
                    .map(this::talkedOver)
                    .orElseGet(() -> held(lanterns.id(), lanterns.effort()));
            Appointment when = held.appointment().orElseThrow();
            record.write(held, when, LocalDate.ofInstant(clock.instant(), when.zone()));
            return held;
        });
    }

    /** Three weeks before today, on a weekday, at ten in the county's own time. */
    private Meeting held(TeamId team, Effort effort) {
        ZoneId zone = Places.shipped().county(effort.place()).orElseThrow().zone();
        LocalDate day = LocalDate.ofInstant(clock.instant(), zone).minusWeeks(3);
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.minusDays(1);
        }
        Instant start = day.atTime(TEN).atZone(zone).toInstant();
        Appointment when = new Appointment(start, zone, 30, "The warden’s office (made up)", Means.IN_PERSON, "");
        Meeting first = meetings.currentOrFirst(team, effort.id());
        Meeting booked = saved(first.book(when));
        Meeting sat = saved(booked.hold(start.plus(Duration.ofMinutes(2))));
        return saved(sat.debrief(start.plus(Duration.ofMinutes(45))));
    }

    private Meeting talkedOver(Meeting over) {
        return saved(over.debrief(clock.instant()));
    }

    private Meeting saved(Turn turn) {
        return switch (turn) {
            case Turn.Taken(Meeting meeting) -> {
                meetings.save(meeting);
                yield meetings.find(meeting.team(), meeting.id()).orElseThrow();
            }
            case Turn.Refusal(var problem) -> throw new IllegalStateException("the demonstration: " + problem.key());
        };
    }
}
