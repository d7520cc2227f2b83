package org.beloved.research;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers of an effort; every method in the team's scope. */
@Repository
public class Answers {

    private final JdbcClient sql;
    private final InstantSource clock;

    Answers(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The newest version of each answer. */
    public List<Answer> of(TeamId team, UUID effort) {
        return sql.sql("""
                select distinct on (question) * from research.answer
                where team_id = :team and effort_id = :effort order by question, version desc
                """)
                .param("team", team.value())
                .param("effort", effort)
                .query((row, _) -> answer(row))
                .list();
    }

    /** Every version, the newest first. */
    public List<Answer> history(TeamId team, UUID effort, String question) {
        return sql.sql("""
                select * from research.answer
                where team_id = :team and effort_id = :effort and question = :question order by version desc
                """)
                .param("team", team.value())
                .param("effort", effort)
                .param("question", question)
                .query((row, _) -> answer(row))
                .list();
    }

    /** @return false when the version it follows is no longer the newest; nothing is written then */
    public boolean write(TeamId team, UUID effort, Answer answer) {
        return sql.sql("""
                insert into research.answer
                    (team_id, effort_id, question, version, said, source, seen_on, certainty, by_member, at)
                select :team, :effort, :question, :version, :said, :source, :seen, :certainty, :by, :now
                where :version - 1 = (select coalesce(max(version), 0) from research.answer
                    where team_id = :team and effort_id = :effort and question = :question)
                on conflict do nothing
                """)
                        .param("team", team.value())
                        .param("effort", effort)
                        .param("question", answer.question())
                        .param("version", answer.version())
                        .param("said", answer.said())
                        .param("source", answer.proof().source())
                        .param("seen", answer.proof().seen())
                        .param("certainty", answer.proof().certainty().name())
                        .param("by", answer.by())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The answer goes for good, with all its versions. */
    public void delete(TeamId team, UUID effort, String question) {
        sql.sql("delete from research.answer where team_id = :team and effort_id = :effort and question = :question")
                .param("team", team.value())
                .param("effort", effort)
                .param("question", question)
                .update();
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getString("question"),
                row.getString("said"),
                new Answer.Proof(
                        row.getString("source"),
                        row.getObject("seen_on", LocalDate.class),
                        Certainty.valueOf(row.getString("certainty"))),
                row.getObject("by_member", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
