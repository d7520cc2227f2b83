package org.beloved.teams.mix;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.beloved.walls.SealedColumn;
import org.beloved.walls.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What members chose to say, sealed; every method in the team's scope. */
@Repository
public class Mixes {

    private static final SealedColumn TRADITION = new SealedColumn("teams.mix.tradition");
    private static final SealedColumn GENDER = new SealedColumn("teams.mix.gender");
    private static final SealedColumn ETHNICITY = new SealedColumn("teams.mix.ethnicity");

    private final JdbcClient sql;
    private final Seals seals;

    Mixes(JdbcClient sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    List<Mix> of(TeamId team) {
        return sql.sql("select * from teams.mix where team_id = :team")
                .param("team", team.value())
                .query((row, _) -> mix(team, row))
                .list();
    }

    /** @return false when it was changed since that version was read; nothing is written then */
    boolean say(TeamId team, Mix mix) {
        return (mix.version() == Mix.NOTHING_SAID
                                ? written(team, mix, """
                insert into teams.mix (team_id, id, tradition, gender, ethnicity)
                values (:team, :id, :tradition, :gender, :ethnicity)
                on conflict (team_id, id) do nothing
                """)
                                : written(team, mix, """
                update teams.mix set tradition = :tradition, gender = :gender, ethnicity = :ethnicity,
                    version = version + 1
                where team_id = :team and id = :id and version = :version
                """).param("version", mix.version()))
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec written(TeamId team, Mix mix, String statement) {
        return sql.sql(statement)
                .param("team", team.value())
                .param("id", mix.member())
                .param("tradition", sealed(TRADITION, team, mix.member(), mix.tradition()), Types.BINARY)
                .param("gender", sealed(GENDER, team, mix.member(), mix.gender()), Types.BINARY)
                .param("ethnicity", sealed(ETHNICITY, team, mix.member(), mix.ethnicity()), Types.BINARY);
    }

    Optional<Mix> of(TeamId team, UUID member) {
        return of(team).stream().filter(mix -> mix.member().equals(member)).findFirst();
    }

    /** For good; also when a member leaves. */
    public void delete(TeamId team, UUID member) {
        sql.sql("delete from teams.mix where team_id = :team and id = :id")
                .param("team", team.value())
                .param("id", member)
                .update();
    }

    private byte @Nullable [] sealed(SealedColumn column, TeamId team, UUID member, String text) {
        return text.isEmpty() ? null : seals.seal(column, team, member, text);
    }

    private Mix mix(TeamId team, ResultSet row) throws SQLException {
        UUID member = row.getObject("id", UUID.class);
        return new Mix(
                member,
                opened(TRADITION, team, member, row.getBytes("tradition")),
                opened(GENDER, team, member, row.getBytes("gender")),
                opened(ETHNICITY, team, member, row.getBytes("ethnicity")),
                row.getInt("version"));
    }

    private String opened(SealedColumn column, TeamId team, UUID member, byte @Nullable [] sealed) {
        return sealed == null ? "" : seals.open(column, team, member, sealed);
    }
}
