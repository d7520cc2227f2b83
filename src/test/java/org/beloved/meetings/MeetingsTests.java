package org.beloved.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.shared.TeamId;
import org.beloved.walls.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RoomTest
class MeetingsTests {

    private static final Appointment TEN = new Appointment(
            Instant.parse("2026-12-10T15:00:00Z"),
            ZoneId.of("America/New_York"),
            30,
            "Court Street 1",
            Means.PHONE,
            "Chief Deputy Ames");

    @Autowired
    Scope scope;

    @Autowired
    Meetings meetings;

    @Autowired
    JdbcClient sql;

    private final TeamId team = TeamId.random();
    private final UUID effort = UUID.randomUUID();

    @BeforeEach
    void aTeamWithARoad() {
        scope.team(team, () -> {
            sql.sql("insert into teams.team (team_id, slug, name, place, started_at) "
                            + "values (?, ?, 'Meeters', '42091', now())")
                    .params(team.value(), "meeters-" + team)
                    .update();
            return sql.sql("insert into teams.effort (team_id, id, number, place, kit, begun_at) "
                            + "values (?, ?, 1, '42091', 'detainers', now())")
                    .params(team.value(), effort)
                    .update();
        });
    }

    @Test
    void aSavedMeetingIsFoundAsItWas() {
        Meeting saved = scope.team(team, () -> {
            Meeting first = meetings.currentOrFirst(team, effort);
            Meeting booked = taken(first.book(TEN));
            assertThat(meetings.save(booked)).isTrue();
            return meetings.find(team, first.id()).orElseThrow();
        });
        assertThat(saved.stage()).isEqualTo(MeetingStage.BOOKED);
        assertThat(saved.appointment()).hasValue(TEN);
        assertThat(saved.version()).isEqualTo(2);
    }

    @Test
    void theSecondOfTwoEditorsWritesNothing() {
        scope.team(team, () -> {
            Meeting first = meetings.currentOrFirst(team, effort);
            assertThat(meetings.save(taken(first.ask()))).isTrue();
            assertThat(meetings.save(taken(first.book(TEN)))).isFalse();
            assertThat(meetings.current(team, effort).orElseThrow().stage()).isEqualTo(MeetingStage.ASKED);
            return 0;
        });
    }

    @Test
    void theNextMeetingIsBegunOnceAndTheHeldOneStaysFindable() {
        scope.team(team, () -> {
            Meeting first = meetings.currentOrFirst(team, effort);
            meetings.save(taken(first.book(TEN)));
            Meeting booked = meetings.current(team, effort).orElseThrow();
            meetings.save(taken(booked.hold(TEN.start())));
            Meeting held = meetings.current(team, effort).orElseThrow();
            Meeting second = meetings.begin(held);
            assertThat(second.number()).isEqualTo(2);
            assertThat(meetings.begin(held).id()).as("begun twice").isEqualTo(second.id());
            assertThat(meetings.currentOrFirst(team, effort).id()).isEqualTo(second.id());
            assertThat(meetings.latestHeld(team, effort).orElseThrow().id()).isEqualTo(first.id());
            return 0;
        });
    }

    @Test
    void anotherTeamFindsNothing() {
        Meeting ours = scope.team(team, () -> meetings.currentOrFirst(team, effort));
        TeamId other = TeamId.random();
        assertThat(scope.team(other, () -> meetings.find(team, ours.id()))).isEmpty();
        assertThatThrownBy(() -> scope.team(other, () -> meetings.currentOrFirst(other, effort)))
                .as("a road of another team")
                .hasMessageContaining("foreign key");
    }

    private static Meeting taken(Change<Meeting> turn) {
        return switch (turn) {
            case Change.Done(Meeting meeting) -> meeting;
            case Change.Refused(var problem) -> throw new AssertionError("refused: " + problem.key());
        };
    }
}
