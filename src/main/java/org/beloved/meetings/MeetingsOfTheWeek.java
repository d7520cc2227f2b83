package org.beloved.meetings;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.beloved.shared.TeamId;
import org.beloved.web.WeeklyNews;
import org.beloved.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which meetings are near, and how much of what was promised and taken on waits, in numbers. */
@Component
class MeetingsOfTheWeek implements WeeklyNews {

    private static final int DAYS_AHEAD = 14;
    private static final int A_WEEK = 7;

    private final JdbcClient sql;

    MeetingsOfTheWeek(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<String> lines(TeamId team, LocalDate today, Words words) {
        List<String> lines = new ArrayList<>();
        next(team, today).forEach(day -> lines.add(words.say("meetings.week.next", "date", words.date(day, today))));
        count(lines, "meetings.week.follow-ups.late", """
                select count(*) from meetings.follow_up where team_id = :team and state = 'OPEN' and due < :today
                """, team, today, words);
        count(lines, "meetings.week.follow-ups.due", """
                select count(*) from meetings.follow_up where team_id = :team and state = 'OPEN'
                  and due >= :today and due < :end
                """, team, today, words);
        count(lines, "meetings.week.promises.late", """
                select count(*) from meetings.promise where team_id = :team and side = 'THEIRS' and state = 'OPEN'
                  and by_when < :today
                """, team, today, words);
        count(lines, "meetings.week.promises.due", """
                select count(*) from meetings.promise where team_id = :team and side = 'THEIRS' and state = 'OPEN'
                  and by_when >= :today and by_when < :end
                """, team, today, words);
        return lines;
    }

    /** The days of booked meetings, by the clock on the wall there. */
    private List<LocalDate> next(TeamId team, LocalDate today) {
        return sql.sql("""
                select starts_at, zone from meetings.meeting where team_id = :team and stage = 'BOOKED'
                  and starts_at >= :from and starts_at < :end order by starts_at
                """)
                .param("team", team.value())
                .param("from", today.atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("end", today.plusDays(DAYS_AHEAD).atStartOfDay().atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject("starts_at", OffsetDateTime.class)
                        .atZoneSameInstant(ZoneId.of(row.getString("zone")))
                        .toLocalDate())
                .list();
    }

    private void count(List<String> lines, String key, String query, TeamId team, LocalDate today, Words words) {
        long many = sql.sql(query)
                .param("team", team.value())
                .param("today", today)
                .param("end", today.plusDays(A_WEEK))
                .query(Long.class)
                .single();
        if (many > 0) {
            lines.add(words.say(key, "count", many));
        }
    }
}
