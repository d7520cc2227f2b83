package org.beloved.meetings;

import java.time.ZoneOffset;
import java.util.List;
import org.beloved.shared.TeamId;
import org.beloved.web.TeamTally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many meetings teams set out for, and how many they held. */
@Component
class MeetingsTally implements TeamTally {

    private final JdbcClient sql;

    MeetingsTally(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "meetings.tally";
    }

    @Override
    public List<Part> count(TeamId team, Span week) {
        return sql.sql("""
                select count(*) as sought, count(*) filter (where begun_at > :from) as sought_now,
                    count(held_at) as held, count(*) filter (where held_at > :from) as held_now
                from meetings.meeting where team_id = :team
                """)
                .param("team", team.value())
                .param("from", week.from().atOffset(ZoneOffset.UTC))
                .query((row, _) -> List.of(
                        new Part("HELD", row.getLong("held"), row.getLong("held_now")),
                        new Part("SOUGHT", row.getLong("sought"), row.getLong("sought_now"))))
                .single();
    }
}
