package org.beloved.events.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beloved.events.calendar.Event;
import org.beloved.events.calendar.EventState;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** All events, by where they stand. */
record AllEventsPage(List<Event> waiting, List<Event> shown, List<Event> refused, List<Event> takenDown)
        implements Page {

    @Override
    public String template() {
        return "events/desk/all";
    }

    @Override
    public String title(Words words) {
        return words.say("events.desk.all");
    }

    @Override
    public Frame frame() {
        return Frame.DESK;
    }

    /** Those states in which there are any. */
    Map<EventState, List<Event>> groups() {
        Map<EventState, List<Event>> groups = new LinkedHashMap<>();
        groups.put(EventState.WAITING, waiting);
        groups.put(EventState.SHOWN, shown);
        groups.put(EventState.REFUSED, refused);
        groups.put(EventState.TAKEN_DOWN, takenDown);
        groups.values().removeIf(List::isEmpty);
        return groups;
    }
}
