package org.beloved.events.rsvp;

import org.beloved.events.calendar.Event;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/**
 * What came of signing up.
 *
 * @param what which words say it: a state, MAILED, or AGAIN
 * @param link the person's own page, shown this once where there is no mail; else empty
 */
record RsvpDonePage(Event event, String what, String link) implements Page {

    @Override
    public String template() {
        return "events/rsvp/done";
    }

    @Override
    public String title(Words words) {
        return words.say("events.rsvp.done.title");
    }

    /** A page with somebody's own link is nobody else's. */
    @Override
    public Frame frame() {
        return link.isEmpty() ? Frame.PUBLIC : Frame.HOLDER;
    }
}
