package org.beloved.events.rsvp;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.beloved.events.calendar.Dated;
import org.beloved.events.calendar.Door;
import org.beloved.events.calendar.Doors;
import org.beloved.events.calendar.EventDates;
import org.beloved.events.calendar.EventState;
import org.beloved.events.calendar.Events;
import org.beloved.walls.LinkToken;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** What somebody who signed up sees and may do by their own link, in the event's own scope. */
@Component
class OwnPlaces {

    private final Scope scope;
    private final Events events;
    private final EventDates sessions;
    private final Doors doors;
    private final Registrations registrations;
    private final Seats seats;
    private final RsvpLetters letters;
    private final InstantSource clock;

    OwnPlaces(
            Scope scope,
            Events events,
            EventDates sessions,
            Doors doors,
            Registrations registrations,
            Seats seats,
            RsvpLetters letters,
            InstantSource clock) {
        this.scope = scope;
        this.events = events;
        this.sessions = sessions;
        this.doors = doors;
        this.registrations = registrations;
        this.seats = seats;
        this.letters = letters;
        this.clock = clock;
    }

    /** What a person sees on their own page. */
    record Own(Dated dated, Registration registration, Door door, int ahead) {}

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
                .filter(session -> session.isOpen(now))
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
