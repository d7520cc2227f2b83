package org.beloved.meetings.day;

import java.time.Instant;
import org.beloved.meetings.Meeting;

/** Where the day's page stands in time. */
enum Phase {
    /** The meeting has a day; it has not begun. */
    AHEAD,
    /** From an hour before the start to the planned end. */
    NOW,
    /** The planned end is past: paper notes are typed up. */
    AFTER;

    static Phase of(Meeting meeting, Instant now) {
        if (!meeting.takesNotesAt(now)) {
            return AHEAD;
        }
        return meeting.isOverAt(now) ? AFTER : NOW;
    }
}
