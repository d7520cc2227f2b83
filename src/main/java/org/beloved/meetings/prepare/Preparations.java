package org.beloved.meetings.prepare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.beloved.walls.SealedColumn;
import org.beloved.walls.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each effort wants to say; every method in the team's scope. */
@Repository
public class Preparations {

    private static final SealedColumn CONTACT = new SealedColumn("meetings.preparation.contact");

    private final JdbcClient sql;
    private final Seals seals;

    Preparations(JdbcClient sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    public Preparation of(TeamId team, UUID effort) {
        return sql.sql("select * from meetings.preparation where team_id = :team and effort_id = :effort")
                .param("team", team.value())
                .param("effort", effort)
                .query((row, _) -> preparation(team, effort, row))
                .optional()
                .orElse(Preparation.NONE);
    }

    /** @return false when somebody else changed it since that version was read; nothing is written then */
    public boolean save(TeamId team, UUID effort, Preparation preparation) {
        return sql.sql("""
                insert into meetings.preparation as kept (team_id, id, effort_id, purpose, message, contact)
                values (:team, :effort, :effort, :purpose, :message, :contact)
                on conflict (team_id, effort_id) do update
                    set purpose = excluded.purpose, message = excluded.message, contact = excluded.contact,
                        version = kept.version + 1
                    where kept.version = :version
                """)
                        .param("team", team.value())
                        .param("effort", effort)
                        .param("purpose", preparation.purpose())
                        .param("message", preparation.message())
                        .param("contact", seals.seal(CONTACT, team, effort, preparation.contact()))
                        .param("version", preparation.version())
                        .update()
                == 1;
    }

    private Preparation preparation(TeamId team, UUID effort, ResultSet row) throws SQLException {
        return new Preparation(
                row.getString("purpose"),
                row.getString("message"),
                seals.open(CONTACT, team, effort, row.getBytes("contact")),
                row.getInt("version"));
    }
}
