package org.beloved.events.calendar;

import java.time.Instant;
import java.util.UUID;
import org.beloved.shared.TeamId;

/**
 * One date of an event.
 *
 * @param number counts the dates of the event from one
 * @param isOff it was called off
 * @param sequence grows with every change that calendars must hear of
 */
public record Session(TeamId event, UUID id, int number, Span span, boolean isOff, int sequence, Links links) {

    /** From the first minute to the last. */
    public record Span(Instant start, Instant end) {}

    /** What stays of it; each may be empty. */
    public record Links(String recording, String slides) {

        static final Links NONE = new Links("", "");
    }

    public boolean isAhead(Instant now) {
        return span.end().isAfter(now);
    }

    /** Neither over nor called off. */
    public boolean isOpen(Instant now) {
        return isAhead(now) && !isOff;
    }

    /** What calendars know it by. */
    public String uid() {
        return id + "@beloved";
    }
}
