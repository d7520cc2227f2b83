package org.beloved.teams;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.AccountId;
import org.beloved.shared.Fips;
import org.beloved.shared.Slug;
import org.beloved.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The teams. Each method says in which scope it sees something; in any other it sees nothing. */
@Repository
public class Teams {

    private final JdbcClient sql;
    private final InstantSource clock;

    Teams(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** In the person's scope: the seats of that person, one for each effort, by team name. */
    List<Seat> seatsOf(AccountId account) {
        return sql.sql("""
                select t.*, e.id effort_id, e.number, e.place effort_place, e.kit,
                       m.id member_id, m.account_id, m.name member_name, m.role, m.appears, m.organization,
                       m.version member_version
                from teams.member m join teams.team t using (team_id) join teams.effort e using (team_id)
                where m.account_id = :account and m.left_at is null and e.ended_at is null
                order by t.name, e.number
                """)
                .param("account", account.value())
                .query((row, _) -> new Seat(team(row), effort(row), member(row)))
                .list();
    }

    /** In the team's scope, or that of one of its invitations' holders. */
    public Optional<Team> find(TeamId id) {
        return sql.sql("select * from teams.team where team_id = :team")
                .param("team", id.value())
                .query((row, _) -> team(row))
                .optional();
    }

    /**
     * In the new team's scope.
     *
     * @return the team as it was written: a taken slug has got an ending
     */
    Team add(Team team) {
        String slug = Slug.take(team.slug(), free -> insert(team, free));
        return new Team(team.id(), slug, team.name(), team.place(), team.purpose(), 1);
    }

    private boolean insert(Team team, String slug) {
        return sql.sql("""
                insert into teams.team (team_id, slug, name, place, purpose, started_at)
                values (:id, :slug, :name, :place, :purpose, :now)
                on conflict (slug) do nothing
                """)
                        .param("id", team.id().value())
                        .param("slug", slug)
                        .param("name", team.name())
                        .param("place", team.place().code())
                        .param("purpose", team.purpose())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * In the team's scope.
     *
     * @return false when somebody else changed the team since that version was read; nothing is written then
     */
    boolean change(Team team) {
        return sql.sql("""
                update teams.team set name = :name, purpose = :purpose, version = version + 1
                where team_id = :id and version = :version
                """)
                        .param("id", team.id().value())
                        .param("name", team.name())
                        .param("purpose", team.purpose())
                        .param("version", team.version())
                        .update()
                == 1;
    }

    /** In the team's scope. */
    Effort addEffort(TeamId team, Effort effort) {
        sql.sql("""
                insert into teams.effort (team_id, id, number, place, kit, begun_at)
                values (:team, :id, :number, :place, :kit, :now)
                """)
                .param("team", team.value())
                .param("id", effort.id())
                .param("number", effort.number())
                .param("place", effort.place().code())
                .param("kit", effort.kit())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return effort;
    }

    /** In the team's scope. */
    public Optional<Effort> effort(TeamId team, UUID id) {
        return sql.sql(
                        "select *, place effort_place, id effort_id from teams.effort where team_id = :team and id = :id")
                .param("team", team.value())
                .param("id", id)
                .query((row, _) -> effort(row))
                .optional();
    }

    private static Team team(ResultSet row) throws SQLException {
        return new Team(
                new TeamId(row.getObject("team_id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                new Fips(row.getString("place")),
                row.getString("purpose"),
                row.getInt("version"));
    }

    private static Effort effort(ResultSet row) throws SQLException {
        return new Effort(
                row.getObject("effort_id", UUID.class),
                row.getInt("number"),
                new Fips(row.getString("effort_place")),
                row.getString("kit"));
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getObject("member_id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("member_name"),
                Role.valueOf(row.getString("role")),
                Appearance.valueOf(row.getString("appears")),
                row.getString("organization"),
                row.getInt("member_version"));
    }
}
