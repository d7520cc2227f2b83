package org.beloved.events.desk;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.beloved.events.calendar.Event;
import org.beloved.events.calendar.EventState;
import org.beloved.events.calendar.EventWords;
import org.beloved.events.calendar.Events;
import org.beloved.web.DeskItem;
import org.beloved.web.Pieces;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Proposed events that wait for a moderator, the oldest first. */
@Component
class EventsOnTheDesk implements DeskItem {

    private final Events events;
    private final Pieces pieces;

    EventsOnTheDesk(Events events, Pieces pieces) {
        this.events = events;
        this.pieces = pieces;
    }

    /** One that waits. */
    record Line(String event, String title, String hosts, String since) {}

    @Override
    public int order() {
        return 7;
    }

    @Override
    public Content draw(LocalDate today, Words words) {
        List<Line> lines = events.in(EventState.WAITING).stream()
                .map(event -> line(event, today, words))
                .toList();
        return pieces.piece("events/desk/waiting", Map.of("words", words, "lines", lines));
    }

    private static Line line(Event event, LocalDate today, Words words) {
        return new Line(
                event.id().toString(),
                event.text(words.language()).title(),
                new EventWords(words).hosts(event),
                words.date(LocalDate.ofInstant(event.standing().since(), ZoneOffset.UTC), today));
    }
}
