package org.beloved.events.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.events.calendar.Event;
import org.beloved.events.calendar.EventState;
import org.beloved.events.calendar.Events;
import org.beloved.events.calendar.Planning;
import org.beloved.jobs.Jobs;
import org.beloved.shared.AccountId;
import org.beloved.shared.TeamId;
import org.beloved.walls.Scope;
import org.beloved.web.DeskClaim;
import org.beloved.web.DeskClaims;
import org.beloved.web.DeskQueue;
import org.springframework.stereotype.Component;

/** What a moderator finds and decides. Of two who decide at once the first one's word stands. */
@Component
class EventDesk {

    private final Scope scope;
    private final Events events;
    private final EventRulings rulings;
    private final Planning planning;
    private final DeskClaims claims;
    private final Jobs jobs;
    private final InstantSource clock;

    EventDesk(
            Scope scope,
            Events events,
            EventRulings rulings,
            Planning planning,
            DeskClaims claims,
            Jobs jobs,
            InstantSource clock) {
        this.scope = scope;
        this.events = events;
        this.rulings = rulings;
        this.planning = planning;
        this.claims = claims;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** An event with what was decided about it, the newest first. */
    record Found(Planning.Whole whole, DeskClaim claim, List<EventRuling> rulings) {

        Event event() {
            return whole.event();
        }

        /** What was decided can be taken back while the event stands where it led to. */
        boolean canBeUndone() {
            return rulings.stream()
                    .findFirst()
                    .filter(last -> last.kind() != EventRuling.Kind.UNDONE)
                    .filter(last -> last.kind().leadsTo() == event().standing().state())
                    .isPresent();
        }
    }

    private record Seen(DeskClaim claim, List<EventRuling> rulings) {}

    /** The database asks whether this person may see it, before the event's own scope is opened. */
    Optional<Found> find(AccountId moderator, UUID id) {
        TeamId event = new TeamId(id);
        Optional<Seen> seen = scope.person(
                moderator,
                () -> events.find(event)
                        .map(_ -> new Seen(
                                claims.of(EventsOnTheDesk.KIND, event.toString(), moderator), rulings.of(event))));
        return seen.flatMap(each -> planning.whole(event).map(whole -> new Found(whole, each.claim(), each.rulings())));
    }

    List<Event> in(AccountId moderator, EventState state) {
        return scope.person(moderator, () -> events.in(state));
    }

    /** @return false when the event is another one by now */
    boolean decide(AccountId moderator, Event read, EventRuling.Kind kind, String words) {
        Instant now = clock.instant();
        return scope.person(moderator, () -> {
            boolean isStill = events.find(read.id())
                    .filter(event -> event.version() == read.version())
                    .isPresent();
            boolean moved = isStill && events.move(read.id(), read.standing().state(), kind.leadsTo(), now);
            if (moved) {
                UUID id = UUID.randomUUID();
                rulings.add(new EventRuling(read.id(), id, kind, words, moderator, now));
                jobs.enqueueAt(
                        EventDecided.NAME,
                        new EventDecided.Decision(read.id(), id).subject(),
                        now.plus(DeskQueue.TIME_TO_UNDO));
            }
            return moved;
        });
    }
}
