package org.beloved.events.desk;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.beloved.accounts.Moderators;
import org.beloved.accounts.SignedIn;
import org.beloved.events.calendar.EventForm;
import org.beloved.events.calendar.FilledEvent;
import org.beloved.events.calendar.Planning;
import org.beloved.shared.AccountId;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One event before a moderator: read, changed, decided on. */
@Controller
class EventAtDeskController {

    private static final String EVENT = EventsAtDeskController.PATH + "/{event}";

    private final EventDesk desk;
    private final Planning planning;
    private final InstantSource clock;

    EventAtDeskController(EventDesk desk, Planning planning, InstantSource clock) {
        this.desk = desk;
        this.planning = planning;
        this.clock = clock;
    }

    @GetMapping(EVENT)
    Page show(@PathVariable UUID event, @AuthenticationPrincipal @Nullable SignedIn person) {
        return page(found(person, event), Form.empty(), false);
    }

    @GetMapping(EVENT + "/text")
    Page edit(@PathVariable UUID event, @AuthenticationPrincipal @Nullable SignedIn person) {
        EventDesk.Found found = found(person, event);
        return new EventTextPage(found.whole(), FilledEvent.of(found.whole()));
    }

    @PostMapping(EVENT + "/text")
    Answer change(
            @PathVariable UUID event,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal @Nullable SignedIn person) {
        EventDesk.Found found = found(person, event);
        EventForm read = EventForm.read(Form.of(typed), Optional.empty());
        if (read.plan().isEmpty()) {
            return new EventTextPage(found.whole(), read.form());
        }
        int version = read.form().version();
        if (planning.change(found.event(), read.plan().get(), version)) {
            return here(event);
        }
        EventDesk.Found now = found(person, event);
        return isSaved(now, read, version)
                ? here(event)
                : new EventTextPage(
                        now.whole(), read.form().overtaken(now.event().version()));
    }

    /** The same form, sent once more. */
    private static boolean isSaved(EventDesk.Found now, EventForm read, int version) {
        return now.event().version() == version + 1
                && read.plan()
                        .filter(plan -> plan.over(now.event(), version + 1).equals(now.event()))
                        .isPresent();
    }

    @PostMapping(EVENT + "/decision")
    Answer decide(
            @PathVariable UUID event,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal @Nullable SignedIn person) {
        AccountId moderator = Moderators.only(person).account();
        EventDesk.Found found = found(person, event);
        EventDecisionForm read = EventDecisionForm.read(Form.of(typed), found.event());
        if (read.isDoneAlready(found)) {
            return here(event);
        }
        if (!read.isAsRead(found.event())) {
            return page(found, read.form(), true);
        }
        if (read.kind().isEmpty()) {
            return page(found, read.form(), false);
        }
        return desk.decide(moderator, found.event(), read.kind().get(), read.words())
                ? here(event)
                : page(found(person, event), read.form(), true);
    }

    @PostMapping(EVENT + "/decision/undoing")
    Answer undo(@PathVariable UUID event, @AuthenticationPrincipal @Nullable SignedIn person) {
        AccountId moderator = Moderators.only(person).account();
        EventDesk.Found found = found(person, event);
        if (found.canBeUndone()) {
            desk.decide(moderator, found.event(), EventRuling.Kind.UNDONE, "");
        }
        return here(event);
    }

    private Page page(EventDesk.Found found, Form form, boolean late) {
        return new EventAtDeskPage(found, form, late, clock.instant());
    }

    private EventDesk.Found found(@Nullable SignedIn person, UUID event) {
        return desk.find(Moderators.only(person).account(), event).orElseThrow(NotHere::new);
    }

    private static SeeOther here(UUID event) {
        return new SeeOther(EventsAtDeskController.PATH + "/" + event);
    }
}
