package org.beloved.meetings.request;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that happened on the way to a meeting.
 *
 * @param who the member who did it
 * @param said what was said; sealed where it is kept, may be empty
 */
record RequestEvent(Kind kind, Way way, LocalDate on, UUID who, String said) {

    /** What happened. */
    enum Kind {
        ASKED,
        CHASED,
        BOOKED,
        REFUSED,
        MOVED,
        CANCELLED,
        DEPUTY
    }

    /** How the two sides spoke. */
    enum Way {
        CALL,
        EMAIL,
        LETTER,
        IN_PERSON,
        WEB_FORM
    }
}
