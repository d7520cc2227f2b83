package org.beloved.officials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.officials.contact.Contact;
import org.beloved.officials.contact.Contacts;
import org.beloved.officials.dossier.DossierNote;
import org.beloved.officials.dossier.DossierNotes;
import org.beloved.officials.dossier.Thought;
import org.beloved.officials.position.Position;
import org.beloved.officials.position.PositionNote;
import org.beloved.officials.position.Positions;
import org.beloved.places.OperatorKind;
import org.beloved.shared.Fips;
import org.beloved.shared.TeamId;
import org.beloved.teams.Effort;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a team knows of its official, in a county whose jail a board of inspectors runs. */
@RoomTest
class DossierTests {

    private static final String CANARY = "canary: she sings in our choir";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @Autowired
    Scope scope;

    @Autowired
    Offices offices;

    @Autowired
    Officials officials;

    @Autowired
    Positions positions;

    @Autowired
    DossierNotes notes;

    @Autowired
    Contacts contacts;

    @Autowired
    JdbcClient sql;

    private final TeamId team = TeamId.random();
    private final UUID ruth = UUID.randomUUID();
    private final Effort effort = new Effort(UUID.randomUUID(), 1, new Fips("42091"), "detainers");

    @BeforeEach
    void aTeamWithARoad() {
        scope.team(team, () -> {
            sql.sql("insert into teams.team (team_id, slug, name, place, started_at) "
                            + "values (?, ?, 'Askers', '42091', now())")
                    .params(team.value(), "askers-" + team)
                    .update();
            return sql.sql("insert into teams.effort (team_id, id, number, place, kit, begun_at) "
                            + "values (?, ?, 1, '42091', 'detainers', now())")
                    .params(team.value(), effort.id())
                    .update();
        });
    }

    @Test
    void aCorrectionHoldsUntilItIsWithdrawnAndIsNeverLost() {
        var english = new Phrasebook().in(Language.ENGLISH);
        scope.team(team, () -> {
            String before = offices.of(team, effort).runs(english);
            OfficeCorrection.Said said = new OfficeCorrection.Said(
                    OperatorKind.COUNTY_APPOINTED,
                    "Department of Corrections",
                    "The director",
                    "A new charter",
                    "Charter");
            offices.correct(team, effort.id(), ruth, said);
            assertThat(offices.of(team, effort).runs(english)).isEqualTo("Department of Corrections");
            offices.withdraw(team, offices.history(team, effort.id()).getFirst().id(), ruth);
            assertThat(offices.of(team, effort).runs(english)).isEqualTo(before);
            assertThat(offices.history(team, effort.id())).singleElement().satisfies(kept -> {
                assertThat(kept.holds()).isFalse();
                assertThat(kept.said()).isEqualTo(said);
            });
            return 0;
        });
    }

    @Test
    void theSecondOfTwoEditorsWritesNothing() {
        scope.team(team, () -> {
            Official first = aChair();
            officials.add(team, effort.id(), ruth, first);
            assertThat(officials.change(team, first)).isTrue();
            assertThat(officials.change(team, first))
                    .as("with the version read before")
                    .isFalse();
            return 0;
        });
    }

    @Test
    void whoeverLeftTheOfficeDecidesNothingAndCanComeBack() {
        scope.team(team, () -> {
            Official chair = aChair();
            officials.add(team, effort.id(), ruth, chair);
            officials.leave(team, chair.id(), DAY);
            assertThat(officials.deciders(team, effort.id())).isEmpty();
            assertThat(officials.all(team, effort.id())).hasSize(1);
            officials.comeBack(team, chair.id());
            assertThat(officials.deciders(team, effort.id())).hasSize(1);
            return 0;
        });
    }

    @Test
    void aChangeOfMindStaysVisible() {
        scope.team(team, () -> {
            Official chair = aChair();
            officials.add(team, effort.id(), ruth, chair);
            positions.add(team, sign(chair, Position.OPEN, DAY));
            positions.add(team, sign(chair, Position.AGAINST, DAY.minusYears(1)));
            assertThat(positions.of(team, chair.id()))
                    .extracting(PositionNote::position)
                    .containsExactly(Position.OPEN, Position.AGAINST);
            assertThat(positions.latest(team).get(chair.id()).position()).isEqualTo(Position.OPEN);
            return 0;
        });
    }

    @Test
    void whatWeThinkAndWhatWasSaidOnThePhoneAreSealed() {
        scope.team(team, () -> {
            Official chair = aChair();
            officials.add(team, effort.id(), ruth, chair);
            notes.add(team, chair.id(), notes.written(Thought.HELP, CANARY, ruth));
            contacts.add(
                    team, effort.id(), new Contact(UUID.randomUUID(), Contact.Way.PHONE, DAY, CANARY, CANARY, ruth));
            assertThat(notes.of(team, chair.id())).extracting(DossierNote::text).containsExactly(CANARY);
            assertThat(contacts.of(team, effort.id())).extracting(Contact::said).containsExactly(CANARY);
            List<byte[]> stored = sql.sql("""
                            select text from officials.dossier_note union all select said from officials.contact
                            union all select with_whom from officials.contact
                            """).query(byte[].class).list();
            assertThat(stored).hasSize(3);
            assertThat(stored)
                    .noneMatch(bytes ->
                            new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains("canary"));
            return 0;
        });
    }

    @Test
    void anotherTeamFindsNothing() {
        Official chair = aChair();
        scope.team(team, () -> {
            officials.add(team, effort.id(), ruth, chair);
            positions.add(team, sign(chair, Position.OPEN, DAY));
            notes.add(team, chair.id(), notes.written(Thought.HELP, CANARY, ruth));
            return 0;
        });
        TeamId other = TeamId.random();
        scope.team(other, () -> {
            assertThat(officials.all(team, effort.id())).isEmpty();
            assertThat(positions.of(team, chair.id())).isEmpty();
            assertThat(notes.of(team, chair.id())).isEmpty();
            return 0;
        });
    }

    private PositionNote sign(Official official, Position position, LocalDate day) {
        return new PositionNote(
                UUID.randomUUID(),
                official.id(),
                position,
                "Said so at the board",
                new PublicRecord.Proof("Minutes", day),
                ruth);
    }

    private static Official aChair() {
        return new Official(
                UUID.randomUUID(),
                "Marguerite Oyelaran",
                "Chair",
                OfficialRole.DECIDES,
                new PublicRecord(
                        "Prison board",
                        "",
                        new PublicRecord.Reach("", ""),
                        new PublicRecord.Proof("County web page", DAY),
                        Optional.empty(),
                        List.of()),
                Optional.empty(),
                1);
    }
}
