package org.beloved.events.desk;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.events.calendar.EventState;
import org.beloved.events.calendar.Events;
import org.beloved.events.calendar.Planning;
import org.beloved.events.calendar.Proposers;
import org.beloved.events.calendar.Session;
import org.beloved.jobs.QueuedJob;
import org.beloved.shared.TeamId;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/**
 * What follows from a decision some minutes later, unless it was undone by then: whoever proposed the event gets an answer, and
 * what was taken off the site is called off for those who signed up.
 */
@Component
class EventDecided implements QueuedJob {

    static final String NAME = "events.decided";

    private final Scope scope;
    private final Events events;
    private final EventRulings rulings;
    private final Planning planning;
    private final Proposers proposers;
    private final ProposalLetters letters;
    private final InstantSource clock;

    EventDecided(
            Scope scope,
            Events events,
            EventRulings rulings,
            Planning planning,
            Proposers proposers,
            ProposalLetters letters,
            InstantSource clock) {
        this.scope = scope;
        this.events = events;
        this.rulings = rulings;
        this.planning = planning;
        this.proposers = proposers;
        this.letters = letters;
        this.clock = clock;
    }

    /** Which decision, as the queue keeps it. */
    record Decision(TeamId event, UUID ruling) {

        String subject() {
            return event + " " + ruling;
        }

        static Decision of(String subject) {
            String[] parts = subject.split(" ", 2);
            return new Decision(TeamId.of(parts[0]), UUID.fromString(parts[1]));
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String subject) {
        Decision decision = Decision.of(subject);
        Optional<EventRuling> standing = scope.job(decision.event(), () -> answer(decision));
        if (standing.filter(ruling -> ruling.kind() == EventRuling.Kind.TAKEN_DOWN)
                .isPresent()) {
            callOff(decision.event());
        }
    }

    /** @return the decision, if it still stands */
    private Optional<EventRuling> answer(Decision decision) {
        Optional<EventRuling> standing = rulings.of(decision.event()).stream()
                .findFirst()
                .filter(ruling -> ruling.id().equals(decision.ruling()))
                .filter(ruling -> ruling.kind() != EventRuling.Kind.UNDONE);
        standing.ifPresent(ruling -> events.find(decision.event()).ifPresent(event -> {
            proposers.of(event.id()).ifPresent(to -> letters.send(event, ruling, to));
            proposers.forget(event.id());
        }));
        return standing;
    }

    /** Whoever signed up hears that it does not take place, and it goes from their calendar. */
    private void callOff(TeamId event) {
        List<Session> ahead = planning
                .whole(event)
                .filter(whole -> whole.event().standing().state() == EventState.TAKEN_DOWN)
                .map(Planning.Whole::sessions)
                .orElse(List.of())
                .stream()
                .filter(session -> session.isOpen(clock.instant()))
                .toList();
        ahead.forEach(session -> planning.callOff(event, session.number()));
    }
}
