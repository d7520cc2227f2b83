package org.beloved.meetings.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.shared.TeamId;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.Kits;
import org.beloved.toolkit.PartKind;
import org.beloved.toolkit.RoleKind;
import org.beloved.walls.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RoomTest
class PlanTablesTests {

    private final TeamId team = TeamId.random();
    private final UUID effort = UUID.randomUUID();
    private final Kit kit = Kits.shipped().kit("detainers");

    @Autowired
    Scope scope;

    @Autowired
    Meetings meetings;

    @Autowired
    RoleSeats roles;

    @Autowired
    Agendas agendas;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void aTeamWithARoad() {
        scope.team(team, () -> {
            sql.sql("insert into teams.team (team_id, slug, name, place, started_at) "
                            + "values (?, ?, 'Planners', '42091', now())")
                    .params(team.value(), "planners-" + team)
                    .update();
            return sql.sql("insert into teams.effort (team_id, id, number, place, kit, begun_at) "
                            + "values (?, ?, 1, '42091', 'detainers', now())")
                    .params(team.value(), effort)
                    .update();
        });
    }

    @Test
    void aRoleIsKeptAsItWasAndTheSecondOfTwoEditorsWritesNothing() {
        UUID ruth = UUID.randomUUID();
        RoleSeat pin = new RoleSeat(
                Slot.first(RoleKind.PIN),
                "",
                Optional.of(new Person.OnTheTeam(ruth)),
                Optional.of(LocalDate.of(2026, 11, 24)),
                Optional.of(new Person.Guest("Ama from the choir")),
                0);
        scope.team(team, () -> {
            Meeting meeting = meetings.currentOrFirst(team, effort);
            assertThat(roles.of(meeting, kit).pin().isEmpty()).isTrue();
            assertThat(roles.save(meeting, pin)).isTrue();
            RoleSeat kept = roles.of(meeting, kit).pin();
            assertThat(kept)
                    .usingRecursiveComparison()
                    .ignoringFields("version")
                    .isEqualTo(pin);
            assertThat(roles.save(meeting, pin)).as("with the old version").isFalse();
            assertThat(roles.save(meeting, kept.withoutStandIn())).isTrue();
            assertThat(roles.of(meeting, kit).pin().standIn()).isEmpty();
            assertThat(roles.remove(meeting, kept)).as("with the old version").isFalse();
            assertThat(roles.remove(meeting, roles.of(meeting, kit).pin())).isTrue();
            assertThat(roles.of(meeting, kit).pin().isEmpty()).isTrue();
            return 0;
        });
    }

    @Test
    void anAgendaIsTheKitsUntilItIsChangedAndKeepsItsOrder() {
        scope.team(team, () -> {
            Meeting meeting = meetings.currentOrFirst(team, effort);
            Agenda fromKit = agendas.of(meeting, kit);
            assertThat(fromKit.minutes()).isEqualTo(30);
            assertThat(agendas.of(meeting, kit)).as("a second look").isEqualTo(fromKit);
            Part first = fromKit.parts().getFirst();
            assertThat(agendas.save(meeting, fromKit.moved(first.id(), 1))).isTrue();
            Agenda kept = agendas.of(meeting, kit);
            assertThat(kept.parts().get(1)).isEqualTo(first);
            assertThat(agendas.save(meeting, fromKit))
                    .as("with the old version")
                    .isFalse();
            assertThat(agendas.of(meeting, kit)).isEqualTo(kept);
            assertThat(agendas.forget(meeting, fromKit.version()))
                    .as("with the old version")
                    .isFalse();
            assertThat(agendas.forget(meeting, kept.version())).isTrue();
            assertThat(agendas.of(meeting, kit)).isEqualTo(fromKit);
            return 0;
        });
    }

    @Test
    void onlyALaterMeetingOpensWithWhatWasPromised() {
        scope.team(team, () -> {
            Meeting first = meetings.currentOrFirst(team, effort);
            Meeting second = meetings.begin(first);
            assertThat(kinds(agendas.of(first, kit))).doesNotContain(PartKind.PROMISES);
            assertThat(kinds(agendas.of(second, kit))).startsWith(PartKind.PROMISES);
            assertThat(agendas.of(second, kit).minutes()).isEqualTo(30);
            return 0;
        });
    }

    private static List<PartKind> kinds(Agenda agenda) {
        return agenda.parts().stream().map(Part::kind).toList();
    }
}
