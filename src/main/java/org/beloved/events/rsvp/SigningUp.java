package org.beloved.events.rsvp;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.beloved.events.calendar.Dated;
import org.beloved.events.calendar.Event;
import org.beloved.events.calendar.EventDates;
import org.beloved.events.calendar.Session;
import org.beloved.walls.KeyedHash;
import org.beloved.walls.Once;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** Signing up for one date, in the event's own scope. */
@Component
class SigningUp {

    private static final String EMAIL_PRINT = "events.registration.email";

    private final Scope scope;
    private final Once once;
    private final EventDates sessions;
    private final Registrations registrations;
    private final Seats seats;
    private final RsvpLetters letters;
    private final OwnLinks links;
    private final KeyedHash prints;
    private final InstantSource clock;

    SigningUp(
            Scope scope,
            Once once,
            EventDates sessions,
            Registrations registrations,
            Seats seats,
            RsvpLetters letters,
            OwnLinks links,
            KeyedHash prints,
            InstantSource clock) {
        this.scope = scope;
        this.once = once;
        this.sessions = sessions;
        this.registrations = registrations;
        this.seats = seats;
        this.letters = letters;
        this.links = links;
        this.prints = prints;
        this.clock = clock;
    }

    /** What came of a form. */
    sealed interface Outcome {

        /** The rest is in a letter. */
        record Mailed() implements Outcome {}

        /** There is no mail: the link, to be shown this once. */
        record Shown(String link, Registration.State state) implements Outcome {}

        /** The same form came before, and its link was shown. */
        record Again() implements Outcome {}

        /** The date is over or was called off. */
        record TooLate() implements Outcome {}
    }

    Outcome signUp(Event event, UUID session, Attendee who, Language language, String token) {
        return scope.team(event.id(), () -> {
            Optional<Session> open = sessions.lock(event.id(), session).filter(date -> date.isOpen(clock.instant()));
            if (open.isEmpty()) {
                return new Outcome.TooLate();
            }
            if (!once.isFirst(token)) {
                return letters.isMailed() ? new Outcome.Mailed() : new Outcome.Again();
            }
            return letters.isMailed()
                    ? mailed(new Dated(event, open.get()), who, language)
                    : shown(add(new Dated(event, open.get()), who, language));
        });
    }

    private Outcome shown(Registration registration) {
        return new Outcome.Shown(links.address(registration.id()), registration.state());
    }

    /** Whoever signed up before gets the same letter again; the page does not tell which it was. */
    private Outcome mailed(Dated dated, Attendee who, Language language) {
        Registration registration =
                registrations.same(dated.session().id(), print(who)).orElseGet(() -> add(dated, who, language));
        letters.write(
                registration.state() == Registration.State.GOING ? RsvpLetters.Kind.GOING : RsvpLetters.Kind.WAITING,
                dated,
                registration);
        return new Outcome.Mailed();
    }

    private Registration add(Dated dated, Attendee who, Language language) {
        UUID id = UUID.randomUUID();
        Registration registration = new Registration(
                dated.event().id(),
                id,
                dated.session().id(),
                who,
                language,
                seats.isFree(dated) ? Registration.State.GOING : Registration.State.WAITING);
        registrations.add(registration, OwnLinks.claim(links.token(id)), print(who), clock.instant());
        return registration;
    }

    private String print(Attendee who) {
        return prints.of(EMAIL_PRINT, who.email().value());
    }
}
