package org.beloved.events.rsvp;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.beloved.events.calendar.Dated;
import org.beloved.events.calendar.EventDates;
import org.beloved.events.calendar.Events;
import org.beloved.events.calendar.SessionsChanged;
import org.beloved.jobs.Jobs;
import org.beloved.jobs.QueuedJob;
import org.beloved.shared.TeamId;
import org.beloved.walls.Scope;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everybody who signed up that a date was moved or called off, and gives new seats to those who wait. */
@Component
class TellRegistered implements QueuedJob {

    private final Jobs jobs;
    private final Scope scope;
    private final Events events;
    private final EventDates sessions;
    private final Registrations registrations;
    private final Seats seats;
    private final RsvpLetters letters;

    TellRegistered(
            Jobs jobs,
            Scope scope,
            Events events,
            EventDates sessions,
            Registrations registrations,
            Seats seats,
            RsvpLetters letters) {
        this.jobs = jobs;
        this.scope = scope;
        this.events = events;
        this.sessions = sessions;
        this.registrations = registrations;
        this.seats = seats;
        this.letters = letters;
    }

    /** In the transaction that changed it, so that nothing is told that did not happen. */
    @EventListener
    void on(SessionsChanged changed) {
        sessions.of(changed.event()).forEach(session -> {
            boolean isTold = changed.numbers().contains(session.number());
            jobs.enqueue(
                    name(),
                    String.join(" ", changed.event().toString(), session.id().toString(), "" + isTold));
        });
    }

    @Override
    public String name() {
        return "events.tell-registered";
    }

    @Override
    public void run(String subject) {
        String[] parts = subject.split(" ", -1);
        TeamId event = TeamId.of(parts[0]);
        scope.job(event, () -> {
            dated(event, UUID.fromString(parts[1])).ifPresent(dated -> tell(dated, Boolean.parseBoolean(parts[2])));
            return subject;
        });
    }

    private void tell(Dated dated, boolean isTold) {
        if (isTold) {
            everybody(dated)
                    .forEach(registration -> letters.write(
                            dated.session().isOff() ? RsvpLetters.Kind.CALLED_OFF : RsvpLetters.Kind.CHANGED,
                            dated,
                            registration));
        }
        if (!dated.session().isOff()) {
            seats.fill(dated);
        }
    }

    private List<Registration> everybody(Dated dated) {
        UUID session = dated.session().id();
        return Stream.of(Registration.State.GOING, Registration.State.WAITING)
                .flatMap(state -> registrations.in(session, state).stream())
                .toList();
    }

    private Optional<Dated> dated(TeamId event, UUID session) {
        return sessions.lock(event, session).flatMap(found -> events.find(event).map(known -> new Dated(known, found)));
    }
}
