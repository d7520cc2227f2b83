package org.beloved.research;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beloved.shared.TeamId;
import org.beloved.teams.Effort;
import org.beloved.toolkit.Kits;
import org.beloved.toolkit.QuestionSet.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a team does not know yet and will ask at the meeting; every method in the team's scope. */
@Repository
public class QuestionsToAsk {

    private final JdbcClient sql;
    private final Kits kits;
    private final Answers answers;
    private final InstantSource clock;

    QuestionsToAsk(JdbcClient sql, Kits kits, Answers answers, InstantSource clock) {
        this.sql = sql;
        this.kits = kits;
        this.answers = answers;
        this.clock = clock;
    }

    /** In the kit's order. A question that has found its answer since is no longer among them. */
    public List<Question> of(TeamId team, Effort effort) {
        Set<String> marked = marked(team, effort.id());
        Set<String> answered =
                answers.of(team, effort.id()).stream().map(Answer::question).collect(Collectors.toSet());
        return kits.kit(effort.kit()).research().groups().stream()
                .flatMap(group -> group.questions().stream())
                .filter(question -> marked.contains(question.id()) && !answered.contains(question.id()))
                .toList();
    }

    Set<String> marked(TeamId team, UUID effort) {
        return Set.copyOf(sql.sql("select question from research.to_ask where team_id = :team and effort_id = :effort")
                .param("team", team.value())
                .param("effort", effort)
                .query(String.class)
                .list());
    }

    public void mark(TeamId team, UUID effort, UUID by, String question) {
        sql.sql("""
                insert into research.to_ask (team_id, effort_id, question, by_member, at)
                values (:team, :effort, :question, :by, :now) on conflict do nothing
                """)
                .param("team", team.value())
                .param("effort", effort)
                .param("question", question)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void unmark(TeamId team, UUID effort, String question) {
        sql.sql("delete from research.to_ask where team_id = :team and effort_id = :effort and question = :question")
                .param("team", team.value())
                .param("effort", effort)
                .param("question", question)
                .update();
    }
}
