package org.beloved.research;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who looks into what; every method in the team's scope. */
@Repository
public class Assignments {

    private final JdbcClient sql;
    private final InstantSource clock;

    Assignments(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<Assignment> of(TeamId team, UUID effort) {
        return sql.sql("""
                select * from research.assignment where team_id = :team and effort_id = :effort order by due_on, question
                """)
                .param("team", team.value())
                .param("effort", effort)
                .query((row, _) -> new Assignment(
                        row.getString("question"),
                        row.getObject("member_id", UUID.class),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** One question has one person; giving it to another takes it from the first. */
    public void assign(TeamId team, UUID effort, UUID by, Assignment assignment) {
        sql.sql("""
                insert into research.assignment (team_id, effort_id, question, member_id, due_on, by_member, at)
                values (:team, :effort, :question, :member, :due, :by, :now)
                on conflict (team_id, effort_id, question) do update
                set member_id = excluded.member_id, due_on = excluded.due_on, by_member = excluded.by_member,
                    at = excluded.at
                """)
                .param("team", team.value())
                .param("effort", effort)
                .param("question", assignment.question())
                .param("member", assignment.member())
                .param("due", assignment.due())
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void release(TeamId team, UUID effort, String question) {
        sql.sql(
                        "delete from research.assignment where team_id = :team and effort_id = :effort and question = :question")
                .param("team", team.value())
                .param("effort", effort)
                .param("question", question)
                .update();
    }
}
