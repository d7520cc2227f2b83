package org.beloved.events.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beloved.shared.TeamId;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** What everybody may see of events. Call it outside any scope. */
@Component
public class Almanac {

    /** Older dates are found on the event's own page. */
    private static final Duration LOOKS_BACK = Duration.ofDays(730);

    private final Scope scope;
    private final Events events;
    private final EventDates sessions;
    private final InstantSource clock;

    Almanac(Scope scope, Events events, EventDates sessions, InstantSource clock) {
        this.scope = scope;
        this.events = events;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** An event with all its dates. */
    public record Shown(Event event, List<Session> sessions) {

        public Shown {
            sessions = List.copyOf(sessions);
        }

        public List<Dated> ahead(Instant now) {
            return sessions.stream()
                    .filter(session -> session.isAhead(now))
                    .map(session -> new Dated(event, session))
                    .toList();
        }

        /** The latest first. */
        public List<Dated> over(Instant now) {
            return sessions.stream()
                    .filter(session -> !session.isAhead(now))
                    .map(session -> new Dated(event, session))
                    .toList()
                    .reversed();
        }
    }

    public Optional<Shown> find(String slug) {
        return scope.everyone(() -> events.find(slug).map(event -> new Shown(event, sessions.of(event.id()))));
    }

    /** Dates ahead and dates that are over, in the order of time. */
    public List<Dated> dates(Wanted wanted) {
        return scope.everyone(() -> {
            Map<TeamId, Event> shown = events.in(EventState.SHOWN).stream()
                    .filter(wanted::fits)
                    .collect(Collectors.toMap(Event::id, Function.identity()));
            return sessions.endingAfter(clock.instant().minus(LOOKS_BACK)).stream()
                    .flatMap(session -> Optional.ofNullable(shown.get(session.event())).stream()
                            .map(event -> new Dated(event, session)))
                    .toList();
        });
    }

    /** Each event once, on its next date that was not called off; how many more there are. */
    public static List<Next> next(List<Dated> dates, Instant now) {
        Map<TeamId, List<Dated>> ahead = dates.stream()
                .filter(dated ->
                        dated.session().isAhead(now) && !dated.session().isOff())
                .collect(Collectors.groupingBy(dated -> dated.event().id()));
        return ahead.values().stream()
                .map(list -> new Next(list.getFirst(), list.size() - 1))
                .sorted(Comparator.comparing(
                        next -> next.dated().session().span().start()))
                .toList();
    }

    /** The next date of an event, and how many follow it. */
    public record Next(Dated dated, int more) {}

    /** Dates that are over and took place, the latest first. */
    public static List<Dated> over(List<Dated> dates, Instant now) {
        List<Dated> over = dates.stream()
                .filter(dated ->
                        !dated.session().isAhead(now) && !dated.session().isOff())
                .collect(Collectors.toList());
        Collections.reverse(over);
        return over;
    }
}
