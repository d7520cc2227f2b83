package org.beloved.teams.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.beloved.walls.SealedColumn;
import org.beloved.walls.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said with groups, sealed; every method in the team's scope. */
@Repository
class Talks {

    private static final SealedColumn WITH_WHOM = new SealedColumn("teams.partner_talk.with_whom");
    private static final SealedColumn SAID = new SealedColumn("teams.partner_talk.said");
    private static final SealedColumn ABOUT_OFFICIAL = new SealedColumn("teams.partner_talk.about_official");

    private final JdbcClient sql;
    private final Seals seals;
    private final InstantSource clock;

    Talks(JdbcClient sql, Seals seals, InstantSource clock) {
        this.sql = sql;
        this.seals = seals;
        this.clock = clock;
    }

    /** With all groups of the effort, the newest first. */
    List<Talk> of(TeamId team, UUID effort) {
        return sql.sql("""
                select t.* from teams.partner_talk t join teams.partner p on p.team_id = t.team_id and p.id = t.partner_id
                where t.team_id = :team and p.effort_id = :effort order by t.on_day desc, t.at desc
                """)
                .param("team", team.value())
                .param("effort", effort)
                .query((row, _) -> talk(team, row))
                .list();
    }

    void add(TeamId team, Talk talk) {
        sql.sql("""
                insert into teams.partner_talk
                    (team_id, id, partner_id, on_day, by_member, with_whom, said, about_official, at)
                values (:team, :id, :group, :day, :by, :whom, :said, :official, :now)
                """)
                .param("team", team.value())
                .param("id", talk.id())
                .param("group", talk.group())
                .param("day", talk.day())
                .param("by", talk.by())
                .param("whom", seals.seal(WITH_WHOM, team, talk.id(), talk.withWhom()))
                .param("said", seals.seal(SAID, team, talk.id(), talk.said()))
                .param("official", seals.seal(ABOUT_OFFICIAL, team, talk.id(), talk.aboutOfficial()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(TeamId team, UUID group, UUID id) {
        sql.sql("delete from teams.partner_talk where team_id = :team and partner_id = :group and id = :id")
                .param("team", team.value())
                .param("group", group)
                .param("id", id)
                .update();
    }

    private Talk talk(TeamId team, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Talk(
                id,
                row.getObject("partner_id", UUID.class),
                row.getObject("on_day", LocalDate.class),
                row.getObject("by_member", UUID.class),
                seals.open(WITH_WHOM, team, id, row.getBytes("with_whom")),
                seals.open(SAID, team, id, row.getBytes("said")),
                seals.open(ABOUT_OFFICIAL, team, id, row.getBytes("about_official")));
    }
}
