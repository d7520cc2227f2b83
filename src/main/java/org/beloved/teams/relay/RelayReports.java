package org.beloved.teams.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beloved.shared.AccountId;
import org.beloved.shared.TeamId;
import org.beloved.teams.moderation.Closing;
import org.beloved.teams.moderation.Closings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reported conversations, for moderators. */
@Repository
class RelayReports {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Conversation.Relayed>> MESSAGES = new TypeReference<>() {};

    private final JdbcClient sql;
    private final Closings closings;

    RelayReports(JdbcClient sql, Closings closings) {
        this.sql = sql;
        this.closings = closings;
    }

    /** @param closedAt empty while it waits */
    record Report(
            UUID id,
            TeamId team,
            Side side,
            List<Conversation.Relayed> messages,
            Instant at,
            Optional<Instant> closedAt) {

        boolean isOpen() {
            return closedAt.isEmpty();
        }
    }

    /** @param closings by which it was closed and opened again, the newest first */
    record Found(Report report, List<Closing> closings) {

        boolean isClosedWith(String reason) {
            return Closing.areClosedWith(closings, reason);
        }
    }

    /** In the team's scope. */
    UUID add(TeamId team, Side side, List<Conversation.Relayed> messages, Instant now) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                insert into teams.relay_report (team_id, id, side, words, at)
                values (:team, :id, :side, :words, :now)
                """)
                .param("team", team.value())
                .param("id", id)
                .param("side", side.name())
                .param("words", JSON.writeValueAsString(messages))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Those that wait, the oldest first; in a moderator's scope. */
    List<Report> open() {
        return sql.sql("select * from teams.relay_report where closed_at is null order by at")
                .query((row, _) -> report(row))
                .list();
    }

    /** In a moderator's scope. */
    Optional<Found> find(UUID id) {
        return sql.sql("select * from teams.relay_report where id = :id")
                .param("id", id)
                .query((row, _) -> report(row))
                .optional()
                .map(report -> new Found(report, closings.of(id)));
    }

    /** Those whose words are still there, waiting or not. In a moderator's scope. */
    Set<UUID> kept() {
        return sql.sql("select id from teams.relay_report")
                .query((row, _) -> row.getObject("id", UUID.class))
                .set();
    }

    /** In a moderator's scope. @return false when it does not wait */
    boolean close(Report report, String reason, AccountId by, Instant now) {
        boolean closed = sql.sql("update teams.relay_report set closed_at = :now where id = :id and closed_at is null")
                        .param("id", report.id())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (closed) {
            closings.add(closing(report, Closing.Kind.CLOSED, reason, by, now));
        }
        return closed;
    }

    /** In a moderator's scope. */
    void reopen(Report report, AccountId by, Instant now) {
        boolean reopened =
                sql.sql("update teams.relay_report set closed_at = null where id = :id and closed_at is not null")
                                .param("id", report.id())
                                .update()
                        == 1;
        if (reopened) {
            closings.add(closing(report, Closing.Kind.REOPENED, "", by, now));
        }
    }

    private static Closing closing(Report report, Closing.Kind kind, String reason, AccountId by, Instant now) {
        return new Closing(report.team(), Closing.About.REPORT, report.id(), kind, reason, by, now);
    }

    /** In a job's scope. */
    int forget(Instant before, Instant closedBefore) {
        return sql.sql("delete from teams.relay_report where at < :before or closed_at < :closed")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("closed", closedBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                row.getObject("id", UUID.class),
                new TeamId(row.getObject("team_id", UUID.class)),
                Side.valueOf(row.getString("side")),
                JSON.readValue(row.getString("words"), MESSAGES),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
