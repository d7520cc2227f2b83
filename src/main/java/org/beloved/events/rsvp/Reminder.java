package org.beloved.events.rsvp;

import java.time.Duration;

/** When people are reminded. */
enum Reminder {
    DAY(Duration.ofDays(1), "day_told_at"),
    HOUR(Duration.ofHours(1), "hour_told_at");

    private final Duration before;
    private final String column;

    Reminder(Duration before, String column) {
        this.before = before;
        this.column = column;
    }

    Duration before() {
        return before;
    }

    /** Where it is noted that it was written. */
    String column() {
        return column;
    }
}
