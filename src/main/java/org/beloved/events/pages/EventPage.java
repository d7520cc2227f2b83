package org.beloved.events.pages;

import gg.jte.Content;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.beloved.events.calendar.Almanac;
import org.beloved.events.calendar.Dated;
import org.beloved.events.calendar.Event;
import org.beloved.events.calendar.EventText;
import org.beloved.events.calendar.EventWords;
import org.beloved.web.DataBlock;
import org.beloved.web.Page;
import org.beloved.web.Words;

/**
 * One event as everybody sees it.
 *
 * @param ahead its dates to come, those called off too
 * @param over the latest first
 * @param zone the reader's clock, where they chose one
 * @param site the address of this house
 */
record EventPage(Event event, List<Dated> ahead, List<Dated> over, Optional<ZoneId> zone, String site) implements Page {

    static EventPage of(Almanac.Shown shown, Optional<ZoneId> zone, String site, Instant now) {
        return new EventPage(shown.event(), shown.ahead(now), shown.over(now), zone, site);
    }

    @Override
    public String template() {
        return "events/pages/event";
    }

    @Override
    public String title(Words words) {
        return words.say("events.event.title", "title", text(words).title());
    }

    @Override
    public String description(Words words) {
        return words.say("events.event.description", "hosts", new EventWords(words).hosts(event));
    }

    @Override
    public Optional<Content> linkedData(Words words) {
        return Optional.of(DataBlock.of(new EventJson(words, site).linked(ahead.isEmpty() ? over : ahead)));
    }

    EventText text(Words words) {
        return event.text(words.language());
    }

    /** The next date that was not called off. */
    Optional<Dated> next() {
        return ahead.stream().filter(dated -> !dated.session().isOff()).findFirst();
    }

    EventWords said(Words words) {
        return new EventWords(words);
    }

    boolean isOtherClock() {
        return zone.filter(chosen -> !chosen.equals(event.timing().zone())).isPresent();
    }

    /** By the reader's clock. */
    String there(Dated dated, Words words, java.time.LocalDate today) {
        return dated.when(words, today, zone.orElse(event.timing().zone()));
    }
}
