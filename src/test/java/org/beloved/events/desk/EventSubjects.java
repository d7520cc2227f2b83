package org.beloved.events.desk;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.events.calendar.Event;
import org.beloved.events.calendar.TestEvents;
import org.beloved.events.calendar.TestEvents.Wish;
import org.beloved.shared.TeamId;
import org.beloved.teams.TestTeam;
import org.springframework.stereotype.Component;

/** An event with three dates to come. */
@Component
class EventSubjects implements RouteSubjects {

    private final TestEvents events;
    private final Map<TeamId, Event> made = new ConcurrentHashMap<>();

    EventSubjects(TestEvents events) {
        this.events = events;
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        if (!route.pattern().startsWith("/events/") && !route.pattern().startsWith("/desk/events/")) {
            return Optional.empty();
        }
        return switch (variable) {
            case "slug" -> Optional.of(of(team).slug());
            case "event" -> Optional.of(of(team).id().toString());
            case "number" -> Optional.of("1");
            default -> Optional.empty();
        };
    }

    private Event of(TestTeam team) {
        return made.computeIfAbsent(
                team.id(),
                id -> events.make(Wish.named("Evening " + id).weekly(3).withSeats(40)));
    }
}
