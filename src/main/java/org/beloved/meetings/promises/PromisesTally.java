package org.beloved.meetings.promises;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.beloved.shared.TeamId;
import org.beloved.web.TeamTally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of what officials promised. */
@Component
class PromisesTally implements TeamTally {

    private final JdbcClient sql;

    PromisesTally(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String name() {
        return "meetings.promises.tally";
    }

    /** Late is an open one whose day has passed, as everywhere. New is what was settled, noted or passed its day this week. */
    @Override
    public List<Part> count(TeamId team, Span week) {
        LocalDate today = LocalDate.ofInstant(week.now(), ZoneOffset.UTC);
        LocalDate from = LocalDate.ofInstant(week.from(), ZoneOffset.UTC);
        return sql.sql("""
                select code, count(*) as in_all, count(*) filter (where since > :from) as this_week from (
                    select case when state = 'OPEN' and by_when < :today then 'LATE' else state end as code,
                        case when state = 'OPEN' and by_when < :today then by_when
                             else coalesce(settled_on, noted_at::date) end as since
                    from meetings.promise where team_id = :team and side = 'THEIRS' and state <> 'WITHDRAWN') told
                group by code
                """)
                .param("team", team.value())
                .param("today", today)
                .param("from", from)
                .query((row, _) -> new Part(row.getString("code"), row.getLong("in_all"), row.getLong("this_week")))
                .list();
    }
}
