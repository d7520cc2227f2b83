package org.beloved.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.shared.AccountId;
import org.beloved.shared.TeamId;
import org.beloved.teams.Member;
import org.beloved.teams.TestTeam;
import org.beloved.teams.TestTeams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A seal opens where it was made and nowhere else. */
@RoomTest
class SealsTests {

    private static final SealedColumn NOTE = new SealedColumn("meetings.note.words");
    private static final SealedColumn ANSWER = new SealedColumn("meetings.answer.words");
    private static final SealedColumn GENDER = new SealedColumn("teams.mix.gender");
    private static final SealedColumn ETHNICITY = new SealedColumn("teams.mix.ethnicity");
    private static final String WORDS = "the deputy said yes";

    @Autowired
    Seals seals;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestTeams teams;

    private final TeamId team = TeamId.random();
    private final UUID row = UUID.randomUUID();

    @Test
    void aSealOpensInItsOwnColumnTeamAndRowOnly() {
        TeamId other = TeamId.random();
        byte[] sealed = seal(team, row);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("deputy");
        assertThat(open(NOTE, team, row, sealed)).isEqualTo(WORDS);
        assertThatThrownBy(() -> open(ANSWER, team, row, sealed)).hasMessageContaining("could not open");
        assertThatThrownBy(() -> open(NOTE, team, UUID.randomUUID(), sealed)).hasMessageContaining("could not open");
        seal(other, row);
        assertThatThrownBy(() -> open(NOTE, other, row, sealed)).hasMessageContaining("could not open");
    }

    @Test
    void aTeamsKeyCarriedToAnotherTeamOpensNothing() {
        TeamId thief = TeamId.random();
        byte[] sealed = seal(team, row);
        byte[] wrapped = scope.team(
                team,
                () -> sql.sql("select wrapped from walls.team_key")
                        .query(byte[].class)
                        .single());
        scope.team(
                thief,
                () -> sql.sql("insert into walls.team_key (team_id, wrapped) values (?, ?)")
                        .params(thief.value(), wrapped)
                        .update());
        assertThatThrownBy(() -> open(NOTE, thief, row, sealed)).hasMessageContaining("could not open");
    }

    @Test
    void anotherInstanceKeyOpensNothing(@TempDir Path folder) throws IOException {
        byte[] sealed = seal(team, row);
        Path key = Files.write(folder.resolve("other.key"), new byte[32]);
        Seals stranger = new Seals(new InstanceKey(key), sql);
        assertThatThrownBy(() -> scope.team(team, () -> stranger.open(NOTE, team, row, sealed)))
                .hasMessageContaining("could not open");
    }

    /** Whoever can write in the database moves what one person said below another's name: it opens nowhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update teams.mix set gender = ethnicity, ethnicity = gender",
                "update teams.mix m set gender = o.gender from teams.mix o where o.id <> m.id",
                "update teams.mix set gender = set_byte(gender, 20, get_byte(gender, 20) # 1)"
            })
    void whatIsMovedOrTouchedInTheDatabaseOpensNowhere(String deed) {
        TestTeam table = twoWhoSaidSomething();
        assertThat(opened(table, table.lead(), GENDER, "gender")).isEqualTo(WORDS + " gender");
        assertThat(changed(table, deed)).isEqualTo(2);
        for (Member who : List.of(table.lead(), table.member())) {
            assertThatThrownBy(() -> opened(table, who, GENDER, "gender")).hasMessageContaining("could not open");
        }
    }

    private TestTeam twoWhoSaidSomething() {
        TestTeam table = teams.begin(AccountId.random());
        scope.team(table.id(), () -> {
            for (Member who : List.of(table.lead(), table.member())) {
                sql.sql("insert into teams.mix (team_id, id, gender, ethnicity) values (?, ?, ?, ?)")
                        .params(
                                table.id().value(),
                                who.id(),
                                seals.seal(GENDER, table.id(), who.id(), WORDS + " gender"),
                                seals.seal(ETHNICITY, table.id(), who.id(), WORDS + " ethnicity"))
                        .update();
            }
            return table;
        });
        return table;
    }

    private int changed(TestTeam table, String deed) {
        return scope.team(table.id(), () -> sql.sql(deed).update());
    }

    private String opened(TestTeam table, Member who, SealedColumn column, String name) {
        return scope.team(
                table.id(),
                () -> seals.open(
                        column,
                        table.id(),
                        who.id(),
                        sql.sql("select " + name + " from teams.mix where id = ?")
                                .param(who.id())
                                .query(byte[].class)
                                .single()));
    }

    private byte[] seal(TeamId of, UUID in) {
        return scope.team(of, () -> seals.seal(NOTE, of, in, WORDS));
    }

    private String open(SealedColumn column, TeamId of, UUID in, byte[] sealed) {
        return scope.team(of, () -> seals.open(column, of, in, sealed));
    }
}
