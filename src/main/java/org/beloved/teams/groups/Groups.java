package org.beloved.teams.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The groups of an effort; every method in the team's scope. */
@Repository
class Groups {

    private final JdbcClient sql;
    private final InstantSource clock;

    Groups(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<Group> of(TeamId team, UUID effort) {
        return sql.sql("select * from teams.partner where team_id = :team and effort_id = :effort order by name, id")
                .param("team", team.value())
                .param("effort", effort)
                .query((row, _) -> group(row))
                .list();
    }

    Optional<Group> find(TeamId team, UUID effort, UUID id) {
        return of(team, effort).stream().filter(group -> group.id().equals(id)).findFirst();
    }

    void add(TeamId team, UUID effort, UUID by, Group group) {
        written(team, group, """
                insert into teams.partner (team_id, id, effort_id, name, kind, network, joins, added_by, added_at)
                values (:team, :id, :effort, :name, :kind, :network, :joins, :by, :now)
                """)
                .param("effort", effort)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return false when somebody else changed it since that version was read; nothing is written then */
    boolean change(TeamId team, Group group) {
        return written(team, group, """
                update teams.partner set name = :name, kind = :kind, network = :network, joins = :joins,
                    version = version + 1
                where team_id = :team and id = :id and version = :version
                """).param("version", group.version()).update() == 1;
    }

    /** With everything that was said. */
    void remove(TeamId team, UUID effort, UUID id) {
        sql.sql("delete from teams.partner where team_id = :team and effort_id = :effort and id = :id")
                .param("team", team.value())
                .param("effort", effort)
                .param("id", id)
                .update();
    }

    private JdbcClient.StatementSpec written(TeamId team, Group group, String statement) {
        return sql.sql(statement)
                .param("team", team.value())
                .param("id", group.id())
                .param("name", group.name())
                .param("kind", group.kind().name())
                .param("network", group.network())
                .param("joins", group.joins().name());
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Group.Kind.valueOf(row.getString("kind")),
                row.getString("network"),
                Group.Joins.valueOf(row.getString("joins")),
                row.getInt("version"));
    }
}
