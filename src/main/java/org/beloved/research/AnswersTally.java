package org.beloved.research;

import java.time.ZoneOffset;
import java.util.List;
import org.beloved.shared.TeamId;
import org.beloved.web.TeamTally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many questions of the questionnaire teams have found an answer to. */
@Component
class AnswersTally implements TeamTally {

    private final JdbcClient sql;

    AnswersTally(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String name() {
        return "research.tally";
    }

    /** An answer that was bettered counts once, with the day of the first. */
    @Override
    public List<Part> count(TeamId team, Span week) {
        return sql.sql("""
                select count(*) as in_all, count(*) filter (where found > :from) as this_week from (
                    select min(at) as found from research.answer where team_id = :team group by effort_id, question) found
                """)
                .param("team", team.value())
                .param("from", week.from().atOffset(ZoneOffset.UTC))
                .query((row, _) -> List.of(new Part("FOUND", row.getLong("in_all"), row.getLong("this_week"))))
                .single();
    }
}
