package org.beloved.events.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.beloved.web.WeeklyNotices;
import org.beloved.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Webinars and gatherings of the next two weeks, as everybody sees them. */
@Component
class EventsOfTheWeek implements WeeklyNotices {

    private static final int DAYS_AHEAD = 14;
    private static final int MOST = 5;

    private final Almanac almanac;
    private final String site;

    EventsOfTheWeek(Almanac almanac, @Value("${beloved.base-url}") String site) {
        this.almanac = almanac;
        this.site = site;
    }

    @Override
    public int order() {
        return 20;
    }

    /** Of a series the next date only. */
    @Override
    public List<String> lines(LocalDate today, Words words) {
        Instant from = today.atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant end = today.plusDays(DAYS_AHEAD).atStartOfDay().toInstant(ZoneOffset.UTC);
        List<Dated> near = almanac.dates(Wanted.of("", "", "")).stream()
                .filter(dated -> !dated.session().span().start().isBefore(from))
                .filter(dated -> dated.session().span().start().isBefore(end))
                .toList();
        return Almanac.next(near, from).stream()
                .map(Almanac.Next::dated)
                .limit(MOST)
                .map(dated -> line(dated, today, words))
                .toList();
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
