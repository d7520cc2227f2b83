package org.beloved.events.calendar;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.beloved.web.WeeklyNews;
import org.beloved.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Webinars and gatherings of the next two weeks, as everybody sees them. */
@Component
class EventsOfTheWeek implements WeeklyNews {

    private static final int DAYS_AHEAD = 14;
    private static final int MOST = 5;

    private final JdbcClient sql;
    private final Events events;
    private final EventDates dates;
    private final String site;

    EventsOfTheWeek(JdbcClient sql, Events events, EventDates dates, @Value("${beloved.base-url}") String site) {
        this.sql = sql;
        this.events = events;
        this.dates = dates;
        this.site = site;
    }

    @Override
    public int order() {
        return 20;
    }

    private record Next(TeamId event, UUID session) {}

    @Override
    public List<String> lines(TeamId team, LocalDate today, Words words) {
        return near(today).stream()
                .flatMap(next -> events.find(next.event()).stream()
                        .flatMap(event -> dates
                                .find(event.id(), next.session())
                                .map(session -> line(new Dated(event, session), today, words))
                                .stream()))
                .toList();
    }

    /** Of a series the next date only. */
    private List<Next> near(LocalDate today) {
        return sql.sql("""
                select team_id, id from (
                    select distinct on (s.team_id) s.team_id, s.id, s.starts_at
                    from events.session s join events.event e using (team_id)
                    where e.state = 'SHOWN' and not s.off and s.starts_at >= :from and s.starts_at < :end
                    order by s.team_id, s.starts_at) next
                order by starts_at limit :most
                """)
                .param("from", today.atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("end", today.plusDays(DAYS_AHEAD).atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, _) ->
                        new Next(new TeamId(row.getObject("team_id", UUID.class)), row.getObject("id", UUID.class)))
                .list();
    }

    private String line(Dated dated, LocalDate today, Words words) {
        return words.say(
                "events.week",
                "title",
                dated.event().text(words.language()).title(),
                "when",
                dated.when(words, today),
                "link",
                site + dated.event().address());
    }
}
