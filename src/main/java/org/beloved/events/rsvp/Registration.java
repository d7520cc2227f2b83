package org.beloved.events.rsvp;

import java.util.UUID;
import org.beloved.shared.TeamId;
import org.beloved.web.Language;

/** Somebody's place at one date of an event. */
record Registration(TeamId event, UUID id, UUID session, Attendee who, Language language, State state) {

    /** How it stands. */
    enum State {
        GOING,
        /** No seat yet: moves up when somebody cancels. */
        WAITING,
        CANCELLED
    }

    /** What the person's calendar knows it by, through every change. */
    String uid() {
        return id + "@beloved";
    }
}
