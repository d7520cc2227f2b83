package org.beloved.events.rsvp;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.beloved.events.calendar.Dated;
import org.beloved.events.calendar.Doors;
import org.beloved.events.calendar.Event;
import org.beloved.events.calendar.EventDates;
import org.beloved.events.calendar.EventState;
import org.beloved.events.calendar.Events;
import org.beloved.events.calendar.Session;
import org.beloved.walls.KeyedHash;
import org.beloved.walls.LinkToken;
import org.beloved.walls.Once;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** Signing up, looking and cancelling, each in the event's own scope. */
@Component
class Attendance {

    private static final String EMAIL_PRINT = "events.registration.email";

    private final Scope scope;
    private final Once once;
    private final Events events;
    private final EventDates sessions;
    private final Doors doors;
    private final Registrations registrations;
    private final Seats seats;
    private final RsvpLetters letters;
    private final OwnLinks links;
    private final KeyedHash prints;
    private final InstantSource clock;

    Attendance(
            Scope scope,
            Once once,
            Events events,
            EventDates sessions,
            Doors doors,
            Registrations registrations,
            Seats seats,
            RsvpLetters letters,
            OwnLinks links,
            KeyedHash prints,
            InstantSource clock) {
        this.scope = scope;
        this.once = once;
        this.events = events;
        this.sessions = sessions;
        this.doors = doors;
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

    /** What a person sees on their own page. */
    record Own(Dated dated, Registration registration, org.beloved.events.calendar.Door door, int ahead) {}

    Outcome signUp(Event event, UUID session, Attendee who, Language language, String token) {
        return scope.team(event.id(), () -> {
            Optional<Session> date = sessions.lock(event.id(), session).filter(this::isOpen);
            if (date.isEmpty()) {
                return new Outcome.TooLate();
            }
            if (!once.isFirst(token)) {
                return letters.isMailed() ? new Outcome.Mailed() : new Outcome.Again();
            }
            return letters.isMailed()
                    ? mailed(new Dated(event, date.get()), who, language)
                    : shown(add(new Dated(event, date.get()), who, language));
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

    private boolean isOpen(Session session) {
        return !session.isOff() && session.isAhead(clock.instant());
    }

    Optional<Own> own(LinkToken token) {
        return key(token)
                .flatMap(key ->
                        scope.team(key.event(), () -> registrations.find(key).flatMap(this::own)));
    }

    private Optional<Own> own(Registration registration) {
        return dated(registration)
                .map(dated -> new Own(dated, registration, doors.of(registration.event()), place(registration)));
    }

    /** How many wait before this one. */
    private int place(Registration registration) {
        return (int) registrations.in(registration.session(), Registration.State.WAITING).stream()
                .takeWhile(other -> !other.id().equals(registration.id()))
                .count();
    }

    /**
     * Gives the seat to whoever waits. Pressed twice, or too late, it does nothing.
     *
     * @return false when there is no such link
     */
    boolean cancel(LinkToken token) {
        Optional<Registrations.Key> key = key(token);
        key.ifPresent(found -> scope.team(found.event(), () -> {
            registrations.find(found).ifPresent(this::cancel);
            return found;
        }));
        return key.isPresent();
    }

    private void cancel(Registration registration) {
        Instant now = clock.instant();
        sessions.lock(registration.event(), registration.session())
                .filter(this::isOpen)
                .ifPresent(session -> {
                    boolean moved = registrations.move(
                            registration.id(), registration.state(), Registration.State.CANCELLED, now);
                    if (moved && registration.state() != Registration.State.CANCELLED) {
                        Dated dated =
                                new Dated(events.find(registration.event()).orElseThrow(), session);
                        registrations
                                .find(new Registrations.Key(registration.event(), registration.id()))
                                .ifPresent(gone -> letters.write(RsvpLetters.Kind.CANCELLED, dated, gone));
                        seats.fill(dated);
                    }
                });
    }

    /** Of an event that was taken down nothing more is shown. */
    private Optional<Dated> dated(Registration registration) {
        return events.find(registration.event())
                .filter(event -> event.standing().state() == EventState.SHOWN)
                .flatMap(event ->
                        sessions.find(event.id(), registration.session()).map(session -> new Dated(event, session)));
    }

    private Optional<Registrations.Key> key(LinkToken token) {
        String claim = OwnLinks.claim(token);
        return scope.token(claim, () -> registrations.behind(claim));
    }
}
