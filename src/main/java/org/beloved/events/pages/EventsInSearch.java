package org.beloved.events.pages;

import java.time.InstantSource;
import java.util.List;
import org.beloved.events.calendar.Almanac;
import org.beloved.events.calendar.Event;
import org.beloved.events.calendar.EventText;
import org.beloved.events.calendar.EventWords;
import org.beloved.events.calendar.Wanted;
import org.beloved.web.SearchSource;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Events to come in the search. */
@Component
class EventsInSearch implements SearchSource {

    private final Almanac almanac;
    private final InstantSource clock;

    EventsInSearch(Almanac almanac, InstantSource clock) {
        this.almanac = almanac;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String name() {
        return "events.title";
    }

    @Override
    public List<Entry> entries(Words words) {
        return Almanac.next(almanac.dates(Wanted.of("", "", "")), clock.instant()).stream()
                .map(next -> entry(next.dated().event(), words))
                .toList();
    }

    private static Entry entry(Event event, Words words) {
        EventText text = event.text(words.language());
        return new Entry(event.address(), text.title(), text.about() + " " + new EventWords(words).hosts(event));
    }
}
