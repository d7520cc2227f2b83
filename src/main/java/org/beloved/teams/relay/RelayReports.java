package org.beloved.teams.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reported conversations, for moderators. */
@Repository
class RelayReports {

    private final JdbcClient sql;

    RelayReports(JdbcClient sql) {
        this.sql = sql;
    }

    /** One that waits. */
    record Report(UUID id, TeamId team, Side side, String words, Instant at) {}

    /** In the team's scope. */
    UUID add(TeamId team, Side side, String words, Instant now) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                insert into teams.relay_report (team_id, id, side, words, at)
                values (:team, :id, :side, :words, :now)
                """)
                .param("team", team.value())
                .param("id", id)
                .param("side", side.name())
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** The oldest first; in a moderator's scope. */
    List<Report> open() {
        return sql.sql("select * from teams.relay_report where closed_at is null order by at")
                .query((row, _) -> report(row))
                .list();
    }

    Optional<Report> open(UUID id) {
        return sql.sql("select * from teams.relay_report where id = :id and closed_at is null")
                .param("id", id)
                .query((row, _) -> report(row))
                .optional();
    }

    /** Its words have served and go. In a moderator's scope. */
    int close(UUID id, Instant now) {
        return sql.sql(
                        "update teams.relay_report set closed_at = :now, words = '' where id = :id and closed_at is null")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                row.getObject("id", UUID.class),
                new TeamId(row.getObject("team_id", UUID.class)),
                Side.valueOf(row.getString("side")),
                row.getString("words"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
