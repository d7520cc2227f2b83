package org.beloved.events.rsvp;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.beloved.events.calendar.Dated;
import org.beloved.events.calendar.Doors;
import org.beloved.events.calendar.EventDates;
import org.beloved.events.calendar.Events;
import org.beloved.jobs.RecurringJob;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Reminds people a day and an hour before, with the way in. */
@Component
class RemindRegistered implements RecurringJob {

    private final Scope scope;
    private final Events events;
    private final EventDates sessions;
    private final Doors doors;
    private final Registrations registrations;
    private final RsvpLetters letters;
    private final InstantSource clock;

    RemindRegistered(
            Scope scope,
            Events events,
            EventDates sessions,
            Doors doors,
            Registrations registrations,
            RsvpLetters letters,
            InstantSource clock) {
        this.scope = scope;
        this.events = events;
        this.sessions = sessions;
        this.doors = doors;
        this.registrations = registrations;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "events.remind";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        if (letters.isMailed()) {
            run(clock.instant());
        }
    }

    void run(Instant now) {
        for (Reminder reminder : Reminder.values()) {
            List<Registrations.Key> due = scope.job(() -> registrations.due(reminder, now));
            due.forEach(key -> scope.job(key.event(), () -> {
                registrations.find(key).ifPresent(registration -> remind(reminder, registration, now));
                return key;
            }));
        }
    }

    private void remind(Reminder reminder, Registration registration, Instant now) {
        if (!registrations.markReminded(registration.id(), reminder, now)) {
            return;
        }
        events.find(registration.event())
                .flatMap(event ->
                        sessions.find(event.id(), registration.session()).map(session -> new Dated(event, session)))
                .ifPresent(dated -> letters.remind(reminder, dated, doors.of(registration.event()), registration));
    }
}
