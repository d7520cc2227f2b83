package org.beloved.events.pages;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.beloved.events.calendar.Almanac;
import org.beloved.events.calendar.Dated;
import org.beloved.events.calendar.Wanted;
import org.beloved.places.ClockZones;
import org.beloved.web.MachineForm;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Events for people, and as feeds for their calendars and readers. */
@Controller
class EventsController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Almanac almanac;
    private final InstantSource clock;
    private final String site;

    EventsController(Almanac almanac, InstantSource clock, @Value("${beloved.base-url}") String site) {
        this.almanac = almanac;
        this.clock = clock;
        this.site = site;
    }

    @GetMapping("/events")
    Page show(
            @RequestParam(defaultValue = "") String tradition,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String language) {
        Wanted wanted = Wanted.of(tradition, state, language);
        List<Dated> dates = dates(wanted);
        Instant now = clock.instant();
        return new EventsPage(wanted, Almanac.next(dates, now), Almanac.over(dates, now));
    }

    @GetMapping("/events/{slug:[a-z0-9-]+}")
    Page event(@PathVariable String slug, @RequestParam(defaultValue = "") String zone) {
        Almanac.Shown shown = almanac.find(slug).orElseThrow(NotHere::new);
        Optional<ZoneId> readers = ClockZones.of(zone);
        return EventPage.of(shown, readers, site, clock.instant());
    }

    @GetMapping("/events.ics")
    ResponseEntity<String> calendar(
            @RequestParam(defaultValue = "") String tradition,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String language,
            Words words) {
        List<Dated> dates = dates(Wanted.of(tradition, state, language));
        return MachineForm.of(HttpStatus.OK, CALENDAR, words.language())
                .body(new CalendarFeed(words, site, clock.instant()).of(dates));
    }

    @GetMapping("/events.atom")
    ResponseEntity<String> feed(
            @RequestParam(defaultValue = "") String tradition,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String language,
            Words words) {
        Wanted wanted = Wanted.of(tradition, state, language);
        return MachineForm.atom(words.language())
                .body(new NewsFeed(words, site).of(wanted, dates(wanted), clock.instant()));
    }

    @GetMapping("/events.json")
    ResponseEntity<String> json(
            @RequestParam(defaultValue = "") String tradition,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String language,
            Words words) {
        List<Dated> dates = dates(Wanted.of(tradition, state, language));
        return MachineForm.json(words.language()).body(new EventJson(words, site).list(dates));
    }

    private List<Dated> dates(Wanted wanted) {
        return wanted.isUnknown() ? List.of() : almanac.dates(wanted);
    }
}
