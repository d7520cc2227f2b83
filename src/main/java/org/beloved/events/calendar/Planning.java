package org.beloved.events.calendar;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.beloved.shared.TeamId;
import org.beloved.walls.Once;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes events, changes them and calls dates off, each in the event's own scope. Whether one may has been asked before. */
@Component
public class Planning {

    private final Scope scope;
    private final Events events;
    private final EventDates sessions;
    private final Doors doors;
    private final Once once;
    private final ApplicationEventPublisher news;
    private final InstantSource clock;

    Planning(
            Scope scope,
            Events events,
            EventDates sessions,
            Doors doors,
            Once once,
            ApplicationEventPublisher news,
            InstantSource clock) {
        this.scope = scope;
        this.events = events;
        this.sessions = sessions;
        this.doors = doors;
        this.once = once;
        this.news = news;
        this.clock = clock;
    }

    /** An event with all its dates, the past ones too. */
    public record Whole(Event event, List<Session> sessions, Door door) {

        public Whole {
            sessions = List.copyOf(sessions);
        }
    }

    /**
     * Makes an event once, however often its form is sent.
     *
     * @param next where to go from the event that was made
     */
    public String make(
            Event.Plan plan, EventState state, Language writtenIn, String token, Function<Event, String> next) {
        Event draft = plan.asNew(state, clock.instant(), writtenIn);
        return scope.team(draft.id(), () -> once.first(token, () -> next.apply(write(draft, plan.door()))));
    }

    private Event write(Event draft, Door door) {
        Event event = events.add(draft);
        int number = 1;
        for (Session.Span span : spans(event.timing())) {
            sessions.add(event.id(), number++, span);
        }
        doors.keep(event.id(), door);
        return event;
    }

    public Optional<Whole> whole(TeamId id) {
        return scope.team(id, () -> events.find(id).map(event -> new Whole(event, sessions.of(id), doors.of(id))));
    }

    /** @return false when somebody else changed it since that version was read */
    public boolean change(Event before, Event.Plan plan, int version) {
        Event after = plan.over(before, version);
        return scope.team(before.id(), () -> {
            boolean changed = events.change(after);
            if (changed) {
                doors.keep(after.id(), plan.door());
                move(before, after);
            }
            return changed;
        });
    }

    public void callOff(TeamId event, int number) {
        scope.team(event, () -> {
            if (sessions.callOff(event, number)) {
                news.publishEvent(new SessionsChanged(event, List.of(number)));
            }
            return number;
        });
    }

    public void keepLinks(TeamId event, int number, Session.Links links) {
        scope.team(event, () -> {
            sessions.keepLinks(event, number, links);
            return number;
        });
    }

    /** What is over stays as it was. Dates that there are no longer are called off, since somebody may have noted them. */
    private void move(Event before, Event after) {
        Instant now = clock.instant();
        List<Session.Span> spans = spans(after.timing());
        List<Session> there = sessions.of(after.id());
        List<Integer> told = new ArrayList<>();
        for (Session session : there) {
            boolean isKept = session.number() <= spans.size();
            Session.Span span = isKept ? spans.get(session.number() - 1) : session.span();
            if (!session.isAhead(now) || session.isOff()) {
                continue;
            }
            if (!isKept) {
                sessions.callOff(after.id(), session.number());
                told.add(session.number());
            } else if (!span.equals(session.span()) || !after.meansTheSameAs(before)) {
                sessions.change(session, span);
                told.add(session.number());
            }
        }
        for (int number = there.size() + 1; number <= spans.size(); number++) {
            sessions.add(after.id(), number, spans.get(number - 1));
        }
        news.publishEvent(new SessionsChanged(after.id(), told));
    }

    private static List<Session.Span> spans(Timing timing) {
        return timing.dates().stream()
                .map(ZonedDateTime::toInstant)
                .map(start -> new Session.Span(start, start.plus(timing.length())))
                .toList();
    }
}
