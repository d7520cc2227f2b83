package org.beloved.events.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.beloved.events.calendar.Almanac;
import org.beloved.events.calendar.Dated;
import org.beloved.events.calendar.EventText;
import org.beloved.events.calendar.Wanted;
import org.beloved.web.AtomFeed;
import org.beloved.web.Words;

/** Events to come as an Atom feed, the next one first. */
final class NewsFeed {

    private final Words words;
    private final String site;

    NewsFeed(Words words, String site) {
        this.words = words;
        this.site = site;
    }

    String of(Wanted wanted, List<Dated> dates, Instant now) {
        List<AtomFeed.Item> items = Almanac.next(dates, now).stream()
                .map(Almanac.Next::dated)
                .map(dated -> item(dated, now))
                .toList();
        return new AtomFeed(
                        words.language().tag(),
                        site + "/events.atom" + wanted.query(),
                        site + "/events" + wanted.query(),
                        words.say("events.feed.title"),
                        words.say("web.name"),
                        items)
                .write(now);
    }

    /** A moved date is a new entry to readers: its id carries the sequence. */
    private AtomFeed.Item item(Dated dated, Instant now) {
        EventText text = dated.event().text(words.language());
        String address = site + dated.event().address();
        LocalDate today = now.atZone(dated.event().timing().zone()).toLocalDate();
        return new AtomFeed.Item(
                address + "#" + dated.session().id() + "-" + dated.session().sequence(),
                text.title(),
                dated.event().standing().since(),
                address,
                String.join(
                        "\n", dated.when(words, today), dated.event().venue().say(words), text.about()));
    }
}
