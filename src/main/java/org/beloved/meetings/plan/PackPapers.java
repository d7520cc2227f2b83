package org.beloved.meetings.plan;

import org.beloved.meetings.Meeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which papers of other rooms a team prints with its pack; every method in the team's scope. */
@Repository
class PackPapers {

    private static final String FACT_SHEET = "FACT_SHEET";

    private final JdbcClient sql;

    PackPapers(JdbcClient sql) {
        this.sql = sql;
    }

    boolean hasFactSheet(Meeting meeting) {
        return sql.sql("""
                select exists (select from meetings.pack_paper
                    where team_id = :team and meeting_id = :meeting and paper = :paper)
                """)
                .param("team", meeting.team().value())
                .param("meeting", meeting.id())
                .param("paper", FACT_SHEET)
                .query(Boolean.class)
                .single();
    }

    void addFactSheet(Meeting meeting) {
        sql.sql("""
                insert into meetings.pack_paper (team_id, meeting_id, paper) values (:team, :meeting, :paper)
                on conflict do nothing
                """)
                .param("team", meeting.team().value())
                .param("meeting", meeting.id())
                .param("paper", FACT_SHEET)
                .update();
    }

    void takeOutFactSheet(Meeting meeting) {
        sql.sql("delete from meetings.pack_paper where team_id = :team and meeting_id = :meeting and paper = :paper")
                .param("team", meeting.team().value())
                .param("meeting", meeting.id())
                .param("paper", FACT_SHEET)
                .update();
    }
}
