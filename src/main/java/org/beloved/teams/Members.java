package org.beloved.teams;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beloved.shared.AccountId;
import org.beloved.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is on a team; every method in that team's scope. */
@Repository
public class Members {

    private final JdbcClient sql;
    private final InstantSource clock;

    Members(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those who are on the team now, in the order they came. */
    public List<Member> of(TeamId team) {
        return sql.sql("""
                select * from teams.member where team_id = :team and left_at is null order by joined_at, name
                """)
                .param("team", team.value())
                .query((row, _) -> member(row))
                .list();
    }

    /** What the team calls everybody who is or was on it: what they wrote keeps their name. */
    public Map<UUID, String> names(TeamId team) {
        return sql
                .sql("select id, name from teams.member where team_id = :team")
                .param("team", team.value())
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Optional<Member> find(TeamId team, UUID id) {
        return of(team).stream().filter(member -> member.id().equals(id)).findFirst();
    }

    Member add(TeamId team, AccountId account, String name, Role role) {
        return seat(team, new Member(UUID.randomUUID(), account, name, role, Appearance.NAME, "", 1));
    }

    Member seat(TeamId team, Member member) {
        sql.sql("""
                insert into teams.member (team_id, id, account_id, name, role, appears, organization, joined_at)
                values (:team, :id, :account, :name, :role, :appears, :organization, :now)
                """)
                .param("team", team.value())
                .param("id", member.id())
                .param("account", member.account().value())
                .param("name", member.name())
                .param("role", member.role().name())
                .param("appears", member.appearance().name())
                .param("organization", member.organization())
                .param("now", now())
                .update();
        return member;
    }

    /**
     * How a member appears.
     *
     * @return false when somebody else changed it since that version was read; nothing is written then
     */
    boolean change(TeamId team, Member member) {
        return sql.sql("""
                update teams.member set name = :name, appears = :appears, organization = :organization,
                    version = version + 1
                where team_id = :team and id = :id and version = :version
                """)
                        .param("team", team.value())
                        .param("id", member.id())
                        .param("name", member.name())
                        .param("appears", member.appearance().name())
                        .param("organization", member.organization())
                        .param("version", member.version())
                        .update()
                == 1;
    }

    /** What a member may do; how they appear stays theirs. */
    void assign(TeamId team, UUID id, Role role) {
        sql.sql("update teams.member set role = :role where team_id = :team and id = :id")
                .param("team", team.value())
                .param("id", id)
                .param("role", role.name())
                .update();
    }

    /** From now on the person finds nothing at the team's addresses. */
    void leave(TeamId team, UUID id) {
        sql.sql("update teams.member set left_at = :now where team_id = :team and id = :id and left_at is null")
                .param("team", team.value())
                .param("id", id)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                Appearance.valueOf(row.getString("appears")),
                row.getString("organization"),
                row.getInt("version"));
    }
}
