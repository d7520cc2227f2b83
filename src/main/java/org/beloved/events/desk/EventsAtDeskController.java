package org.beloved.events.desk;

import java.util.Optional;
import org.beloved.accounts.Moderators;
import org.beloved.accounts.SignedIn;
import org.beloved.events.calendar.EventForm;
import org.beloved.events.calendar.EventState;
import org.beloved.events.calendar.FilledEvent;
import org.beloved.events.calendar.Planning;
import org.beloved.shared.AccountId;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A moderator looks over all events and makes new ones. */
@Controller
class EventsAtDeskController {

    static final String PATH = "/desk/events";

    private final EventDesk desk;
    private final Planning planning;

    EventsAtDeskController(EventDesk desk, Planning planning) {
        this.desk = desk;
        this.planning = planning;
    }

    @GetMapping(PATH)
    Page show(@AuthenticationPrincipal @Nullable SignedIn person) {
        AccountId moderator = Moderators.only(person).account();
        return new AllEventsPage(
                desk.in(moderator, EventState.WAITING),
                desk.in(moderator, EventState.SHOWN).reversed(),
                desk.in(moderator, EventState.REFUSED),
                desk.in(moderator, EventState.TAKEN_DOWN));
    }

    @GetMapping(PATH + "/new")
    Page ask(@AuthenticationPrincipal @Nullable SignedIn person) {
        Moderators.only(person);
        return new NewEventPage(FilledEvent.blank());
    }

    @PostMapping(PATH)
    Answer make(
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal @Nullable SignedIn person,
            Words words) {
        Moderators.only(person);
        EventForm read = EventForm.read(Form.of(typed), Optional.empty());
        if (read.plan().isEmpty()) {
            return new NewEventPage(read.form());
        }
        return new SeeOther(planning.make(
                read.plan().get(),
                EventState.SHOWN,
                words.language(),
                read.form().value("once"),
                event -> PATH + "/" + event.id()));
    }
}
