package org.beloved.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.beloved.teams.TestTeam;
import org.beloved.walls.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings of half an hour with Sheriff Bautista, for the tests of any room; autowire it. */
@Component
public class TestMeetings {

    private final Scope scope;
    private final Meetings meetings;
    private final JdbcClient sql;

    TestMeetings(Scope scope, Meetings meetings, JdbcClient sql) {
        this.scope = scope;
        this.meetings = meetings;
        this.sql = sql;
    }

    /** It ended a while ago; nobody has said anything about it yet. The team's one, however often it is asked for. */
    public Meeting over(TestTeam team) {
        return booked(team, Instant.now().minus(Duration.ofHours(2)));
    }

    /** It began five minutes ago. */
    public Meeting now(TestTeam team) {
        return booked(team, Instant.now().minus(Duration.ofMinutes(5)));
    }

    public Meeting ahead(TestTeam team) {
        return booked(team, Instant.now().plus(Duration.ofDays(9)));
    }

    private Meeting booked(TestTeam team, Instant start) {
        return scope.team(team.id(), () -> {
            Meeting first = meetings.currentOrFirst(team.id(), team.effort().id());
            if (first.stage() != MeetingStage.WISHED) {
                return first;
            }
            sheriff(team.id(), team.effort().id());
            Appointment when = new Appointment(start, team.zone(), 30, "The jail, room 2", Means.IN_PERSON, "");
            if (first.book(when) instanceof Change.Done(Meeting booked)) {
                meetings.save(booked);
            }
            return meetings.find(team.id(), first.id()).orElseThrow();
        });
    }

    private void sheriff(TeamId team, UUID effort) {
        sql.sql("""
                insert into officials.official (team_id, id, effort_id, name, title, role, office, salutation, phone,
                    email, source, seen_on, pages, added_by, added_at)
                values (:team, :id, :effort, 'Ana Bautista', 'Sheriff', 'DECIDES', 'Office of the Sheriff',
                    'Sheriff Bautista', '', '', 'https://example.org/sheriff', date '2026-01-05', '', :by, now())
                """)
                .param("team", team.value())
                .param("id", UUID.randomUUID())
                .param("effort", effort)
                .param("by", UUID.randomUUID())
                .update();
    }
}
