package org.beloved.events.rsvp;

import java.time.InstantSource;
import org.beloved.events.calendar.CalendarEntry;
import org.beloved.mail.Message.CalendarPart;
import org.beloved.walls.LinkToken;
import org.beloved.web.Answer;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A person's own page, for whoever holds its link. Opening it changes nothing; mail programs and chats open links too. */
@Controller
class OwnPlaceController {

    private static final String OWN = OwnLinks.PATH + "{token:[A-Za-z0-9_-]+}";

    private final OwnPlaces places;
    private final InstantSource clock;
    private final String site;
    private final String from;

    OwnPlaceController(
            OwnPlaces places,
            InstantSource clock,
            @Value("${beloved.base-url}") String site,
            @Value("${beloved.mail.from:beloved@localhost}") String from) {
        this.places = places;
        this.clock = clock;
        this.site = site;
        this.from = from;
    }

    @GetMapping(OWN)
    Page show(@PathVariable String token) {
        return places.own(new LinkToken(token))
                .map(own -> new OwnPlacePage(token, own, own.dated().session().isAhead(clock.instant())))
                .orElseThrow(NotHere::new);
    }

    @GetMapping(OWN + "/event.ics")
    ResponseEntity<String> calendar(@PathVariable String token, Words words) {
        OwnPlaces.Own own = places.own(new LinkToken(token)).orElseThrow(NotHere::new);
        CalendarPart part = new InvitationFile(new CalendarEntry(words, site, clock.instant()), from)
                .of(own.dated(), own.registration());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8;method=" + part.method()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"event.ics\"")
                .body(part.text());
    }

    @PostMapping(OWN + "/cancellation")
    Answer cancel(@PathVariable String token) {
        if (!places.cancel(new LinkToken(token))) {
            throw new NotHere();
        }
        return new SeeOther(OwnLinks.PATH + token);
    }
}
