package org.beloved.events.desk;

import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.beloved.accounts.Moderators;
import org.beloved.accounts.SignedIn;
import org.beloved.events.calendar.Dated;
import org.beloved.events.calendar.Planning;
import org.beloved.events.calendar.Session;
import org.beloved.events.rsvp.Headcounts;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One date of an event: called off, or given its recording. */
@Controller
class EventDateController {

    private static final String DATE = EventsAtDeskController.PATH + "/{event}/dates/{number}";
    private static final int LONGEST = 500;

    private final EventDesk desk;
    private final Planning planning;
    private final Headcounts headcounts;
    private final InstantSource clock;

    EventDateController(EventDesk desk, Planning planning, Headcounts headcounts, InstantSource clock) {
        this.desk = desk;
        this.planning = planning;
        this.headcounts = headcounts;
        this.clock = clock;
    }

    @GetMapping(DATE)
    Page show(@PathVariable UUID event, @PathVariable int number, @AuthenticationPrincipal @Nullable SignedIn person) {
        Dated dated = dated(person, event, number);
        Session.Links links = dated.session().links();
        return page(dated, Form.filled(Map.of("site", links.recording(), "slides", links.slides())));
    }

    @PostMapping(DATE + "/links")
    Answer keepLinks(
            @PathVariable UUID event,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typedIn,
            @AuthenticationPrincipal @Nullable SignedIn person) {
        Dated dated = dated(person, event, number);
        Typed typed = new Typed(Form.of(typedIn));
        String recording = typed.webAddress("site", LONGEST, "events.form.site.bad");
        String slides = typed.webAddress("slides", LONGEST, "events.form.site.bad");
        if (!typed.isGood()) {
            return page(dated, typed.form());
        }
        planning.keepLinks(dated.event().id(), number, new Session.Links(recording, slides));
        return new SeeOther(EventsAtDeskController.PATH + "/" + event);
    }

    @PostMapping(DATE + "/cancellation")
    Answer callOff(
            @PathVariable UUID event, @PathVariable int number, @AuthenticationPrincipal @Nullable SignedIn person) {
        Dated dated = dated(person, event, number);
        if (dated.session().isAhead(clock.instant())) {
            planning.callOff(dated.event().id(), number);
        }
        return new SeeOther(EventsAtDeskController.PATH + "/" + event);
    }

    private Dated dated(@Nullable SignedIn person, UUID event, int number) {
        Planning.Whole whole = desk.find(Moderators.only(person).account(), event)
                .map(EventDesk.Found::whole)
                .orElseThrow(NotHere::new);
        return whole.sessions().stream()
                .filter(session -> session.number() == number)
                .findFirst()
                .map(session -> new Dated(whole.event(), session))
                .orElseThrow(NotHere::new);
    }

    private Page page(Dated dated, Form form) {
        return new EventDatePage(
                dated, form, headcounts.of(dated.session()), dated.session().isAhead(clock.instant()));
    }
}
