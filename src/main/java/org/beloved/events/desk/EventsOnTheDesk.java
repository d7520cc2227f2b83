package org.beloved.events.desk;

import java.util.List;
import java.util.Optional;
import org.beloved.events.calendar.Event;
import org.beloved.events.calendar.EventState;
import org.beloved.events.calendar.EventWords;
import org.beloved.events.calendar.Events;
import org.beloved.shared.TeamId;
import org.beloved.web.DeskQueue;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Proposed events that wait for a moderator. */
@Component
class EventsOnTheDesk implements DeskQueue {

    static final String KIND = "events";

    private final Events events;
    private final EventRulings rulings;

    EventsOnTheDesk(Events events, EventRulings rulings) {
        this.events = events;
        this.rulings = rulings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String name(Words words) {
        return words.say("events.desk.title");
    }

    @Override
    public List<Waiting> waiting(Words words) {
        return events.in(EventState.WAITING).stream()
                .map(event -> new Waiting(
                        event.id().toString(),
                        event.text(words.language()).title(),
                        new EventWords(words).hosts(event),
                        path(event.id()),
                        event.standing().since()))
                .toList();
    }

    @Override
    public List<Decided> decided(int most, Words words) {
        return rulings.latest(most).stream()
                .map(ruling -> new Decided(
                        title(ruling.event(), words),
                        words.say("events.desk.done." + ruling.kind()),
                        ruling.words(),
                        path(ruling.event()),
                        ruling.by(),
                        ruling.at()))
                .toList();
    }

    private String title(TeamId event, Words words) {
        return events.find(event)
                .map((Event found) -> found.text(words.language()).title())
                .orElse("");
    }

    @Override
    public Optional<Published> published(Words words) {
        return Optional.of(new Published(words.say("events.desk.all"), EventsAtDeskController.PATH));
    }

    private static String path(TeamId event) {
        return EventsAtDeskController.PATH + "/" + event;
    }
}
