package org.beloved.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.debrief.Outcome;
import org.beloved.shared.TeamId;
import org.beloved.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was sent: a team sees its own, a moderator all. */
@Repository
class Reports {

    /** A report as it was sent. */
    record Shared(TeamId team, UUID meeting, Chosen chosen, Report report, Optional<Outcome> outcome, Sent sent) {}

    /** What the team chose. */
    record Chosen(Detail detail, Language language) {}

    /**
     * From where, by whom and when.
     *
     * @param state two letters
     */
    record Sent(String state, UUID by, Instant at) {}

    private final JdbcClient sql;

    Reports(JdbcClient sql) {
        this.sql = sql;
    }

    /** In a moderator's scope all of them, the newest first. */
    List<Shared> all() {
        return sql.sql("select * from sharing.report order by shared_at desc")
                .query((row, _) -> shared(row))
                .list();
    }

    /** In the team's scope. */
    Optional<Shared> of(TeamId team, UUID meeting) {
        return sql.sql("select * from sharing.report where team_id = :team and meeting_id = :meeting")
                .param("team", team.value())
                .param("meeting", meeting)
                .query((row, _) -> shared(row))
                .optional();
    }

    /** In the team's scope. What was sent before about that meeting is replaced. */
    void share(Shared shared) {
        sql.sql("""
                insert into sharing.report (team_id, id, meeting_id, detail, language, state, outcome, heading, body,
                                            learned, shared_by, shared_at)
                values (:team, :id, :meeting, :detail, :language, :state, :outcome, :heading, :body, :learned, :by, :at)
                on conflict (team_id, meeting_id) do update
                    set detail = excluded.detail, language = excluded.language, outcome = excluded.outcome,
                        heading = excluded.heading, body = excluded.body, learned = excluded.learned,
                        shared_by = excluded.shared_by, shared_at = excluded.shared_at
                """)
                .param("team", shared.team().value())
                .param("id", UUID.randomUUID())
                .param("meeting", shared.meeting())
                .param("detail", shared.chosen().detail().name())
                .param("language", shared.chosen().language().tag())
                .param("state", shared.sent().state())
                .param("outcome", shared.outcome().map(Enum::name).orElse(null), Types.VARCHAR)
                .param("heading", shared.report().heading())
                .param("body", shared.report().body())
                .param("learned", shared.report().learned())
                .param("by", shared.sent().by())
                .param("at", shared.sent().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In the team's scope. Nothing of it stays. */
    void withdraw(TeamId team, UUID meeting) {
        sql.sql("delete from sharing.report where team_id = :team and meeting_id = :meeting")
                .param("team", team.value())
                .param("meeting", meeting)
                .update();
    }

    private static Shared shared(ResultSet row) throws SQLException {
        return new Shared(
                new TeamId(row.getObject("team_id", UUID.class)),
                row.getObject("meeting_id", UUID.class),
                new Chosen(
                        Detail.valueOf(row.getString("detail")),
                        Language.ofTag(row.getString("language")).orElseThrow()),
                Report.kept(row.getString("heading"), row.getString("body"), row.getString("learned")),
                Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf),
                new Sent(
                        row.getString("state"),
                        row.getObject("shared_by", UUID.class),
                        row.getObject("shared_at", OffsetDateTime.class).toInstant()));
    }
}
