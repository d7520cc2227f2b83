package org.beloved.meetings.request;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.beloved.accounts.InventedPerson;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.Change;
import org.beloved.meetings.Means;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.shared.Demonstration;
import org.beloved.teams.InventedTeam;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Three Lanterns has met once and meets again in about nine days. Open Door has asked nobody yet. */
@Component
class RequestDemonstration implements Demonstration {

    private static final ZoneId MONTGOMERY = ZoneId.of("America/New_York");
    private static final int WEEKS_SINCE_THE_FIRST = 6;
    private static final int DAYS_TO_THE_SECOND = 9;

    private final Scope scope;
    private final Meetings meetings;
    private final RequestLog log;
    private final InstantSource clock;

    RequestDemonstration(Scope scope, Meetings meetings, RequestLog log, InstantSource clock) {
        this.scope = scope;
        this.meetings = meetings;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        InventedTeam team = InventedTeam.THREE_LANTERNS;
        LocalDate today = LocalDate.ofInstant(clock.instant(), MONTGOMERY);
        scope.team(team.id(), () -> {
            Meeting held = held(team, today);
            return booked(team, meetings.begin(held), today);
        });
    }

    private Meeting held(InventedTeam team, LocalDate today) {
        LocalDate day = workday(today.minusWeeks(WEEKS_SINCE_THE_FIRST));
        Meeting first = meetings.currentOrFirst(team.id(), team.effort().id());
        first = saved(team, first.ask());
        write(
                team,
                first,
                RequestEvent.Kind.ASKED,
                InventedPerson.RUTH,
                day.minusDays(20),
                "Left word with the office.");
        first = saved(team, first.book(at(day, LocalTime.of(10, 0), 30)));
        write(
                team,
                first,
                RequestEvent.Kind.BOOKED,
                InventedPerson.RUTH,
                day.minusDays(15),
                "Friendly. Thirty minutes.");
        Appointment when = first.appointment().orElseThrow();
        return saved(team, first.hold(when.start()));
    }

    private Meeting booked(InventedTeam team, Meeting second, LocalDate today) {
        LocalDate day = workday(today.plusDays(DAYS_TO_THE_SECOND));
        Meeting asked = saved(team, second.ask());
        write(
                team,
                asked,
                RequestEvent.Kind.ASKED,
                InventedPerson.RUTH,
                today.minusDays(12),
                "They will look for a day.");
        Meeting booked = saved(team, asked.book(at(day, LocalTime.of(14, 0), 30)));
        write(
                team,
                booked,
                RequestEvent.Kind.BOOKED,
                InventedPerson.RUTH,
                today.minusDays(8),
                "The chair will be there.");
        return booked;
    }

    private Meeting saved(InventedTeam team, Change<Meeting> turn) {
        return switch (turn) {
            case Change.Refused(var why) ->
                throw new IllegalStateException("the demonstration was refused: " + why.key());
            case Change.Done(Meeting meeting) -> {
                meetings.save(meeting);
                yield meetings.find(team.id(), meeting.id()).orElseThrow();
            }
        };
    }

    private void write(
            InventedTeam team,
            Meeting meeting,
            RequestEvent.Kind kind,
            InventedPerson person,
            LocalDate on,
            String said) {
        UUID who = team.member(person);
        log.add(meeting, new RequestEvent(kind, RequestEvent.Way.CALL, on, who, said));
    }

    private static Appointment at(LocalDate day, LocalTime time, int minutes) {
        return new Appointment(
                day.atTime(time).atZone(MONTGOMERY).toInstant(),
                MONTGOMERY,
                minutes,
                "Prison administration building (made up), conference room",
                Means.IN_PERSON,
                "");
    }

    /** Offices meet nobody on a Saturday or a Sunday. */
    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}
