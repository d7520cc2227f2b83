package org.beloved.events.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.beloved.places.ClockZones;
import org.beloved.web.Words;

/** An event on one of its dates. */
public record Dated(Event event, Session session) {

    /** As in "Thursday, December 10, 7:00 p.m. to 8:30 p.m., Eastern Time". */
    public String when(Words words, LocalDate today) {
        return when(words, today, event.timing().zone());
    }

    public String when(Words words, LocalDate today, ZoneId zone) {
        ZonedDateTime start = session.span().start().atZone(zone);
        ZonedDateTime end = session.span().end().atZone(zone);
        return words.sentence(
                "events.when",
                "date",
                words.date(start.toLocalDate(), today),
                "from",
                words.time(start.toLocalTime()),
                "to",
                words.time(end.toLocalTime()),
                "zone",
                ClockZones.name(zone, words));
    }

    public String day(Words words, LocalDate today) {
        return words.sentence("events.day", "date", words.date(date(), today));
    }

    public LocalDate date() {
        return session.span().start().atZone(event.timing().zone()).toLocalDate();
    }
}
