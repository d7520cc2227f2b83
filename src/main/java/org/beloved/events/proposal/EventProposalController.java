package org.beloved.events.proposal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.beloved.events.calendar.EventForm;
import org.beloved.events.calendar.EventState;
import org.beloved.events.calendar.FilledEvent;
import org.beloved.events.calendar.Planning;
import org.beloved.events.calendar.Proposers;
import org.beloved.mail.Outbox;
import org.beloved.places.ClockZones;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.Problem;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.FormGuard;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form by which anybody proposes an event. */
@Controller
class EventProposalController {

    static final FormGuard.Flow FLOW = new FormGuard.Flow("events.proposal", 15, 5, 300);

    private static final String PATH = "/events/new";
    private static final String SENT = PATH + "/sent";

    private final Planning planning;
    private final Proposers proposers;
    private final FormGuard guard;
    private final Outbox outbox;
    private final InstantSource clock;

    EventProposalController(
            Planning planning, Proposers proposers, FormGuard guard, Outbox outbox, InstantSource clock) {
        this.planning = planning;
        this.proposers = proposers;
        this.guard = guard;
        this.outbox = outbox;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page ask() {
        return shown(FilledEvent.blank());
    }

    @PostMapping(PATH)
    Answer take(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request, Words words) {
        Form form = Form.of(typed);
        EventForm read = EventForm.read(form, Optional.of(today(form)));
        Optional<EmailAddress> email = EmailAddress.parse(form.value("email")).filter(_ -> outbox.isSending());
        Form looked = read.form().with(guard.look(form)).with(email(form, email));
        if (read.plan().isEmpty() || looked.isBad()) {
            return shown(looked);
        }
        Optional<Problem> often = guard.count(FLOW, form, request);
        if (often.isPresent()) {
            return shown(form.with(often.get()));
        }
        return new SeeOther(planning.make(
                read.plan().get(), EventState.WAITING, words.language(), form.value("once"), event -> {
                    email.ifPresent(to -> proposers.keep(event.id(), to, clock.instant()));
                    return SENT;
                }));
    }

    private EventProposalPage shown(Form form) {
        return new EventProposalPage(guard.shown(form), outbox.isSending());
    }

    /** Whoever wants no letter leaves it empty; without mail nobody is asked. */
    private List<Problem> email(Form form, Optional<EmailAddress> read) {
        return read.isPresent() || form.value("email").isEmpty() || !outbox.isSending()
                ? List.of()
                : List.of(Problem.of("email", "events.propose.email.bad"));
    }

    @GetMapping(SENT)
    Page sent() {
        return new EventProposedPage(outbox.isSending());
    }

    /** By the clock that the event goes by. */
    private LocalDate today(Form form) {
        ZoneId zone = ClockZones.of(form.value("zone")).orElse(ZoneId.of("America/New_York"));
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
