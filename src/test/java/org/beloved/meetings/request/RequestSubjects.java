package org.beloved.meetings.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.Change;
import org.beloved.meetings.Means;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.teams.TestTeam;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** A meeting with a day, in the address of its calendar file. */
@Component
class RequestSubjects implements RouteSubjects {

    private static final Appointment TEN = new Appointment(
            Instant.parse("2026-12-10T15:00:00Z"),
            ZoneId.of("America/New_York"),
            30,
            "Court Street",
            Means.IN_PERSON,
            "");

    private final Scope scope;
    private final Meetings meetings;
    private final RequestLog log;

    RequestSubjects(Scope scope, Meetings meetings, RequestLog log) {
        this.scope = scope;
        this.meetings = meetings;
        this.log = log;
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        return variable.equals("meeting") && !route.pattern().contains("/share/")
                ? Optional.of(booked(team))
                : Optional.empty();
    }

    private String booked(TestTeam team) {
        return scope.team(team.id(), () -> {
            Meeting meeting = meetings.currentOrFirst(team.id(), team.effort().id());
            if (meeting.book(TEN) instanceof Change.Done(Meeting booked)) {
                meetings.save(booked);
                log.add(
                        booked,
                        new RequestEvent(
                                RequestEvent.Kind.BOOKED,
                                RequestEvent.Way.CALL,
                                LocalDate.of(2026, 11, 25),
                                team.lead().id(),
                                "They were friendly"));
            }
            return meeting.id().toString();
        });
    }
}
