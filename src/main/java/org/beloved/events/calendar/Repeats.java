package org.beloved.events.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How often it comes round.
 *
 * @param times how many dates altogether, where that ends it; else zero
 * @param until the last day it may fall on, where that ends it
 */
public record Repeats(Every every, int times, Optional<LocalDate> until) {

    public static final Repeats NEVER = new Repeats(Every.NEVER, 1, Optional.empty());

    /** No list of dates is longer. */
    public static final int MOST = 60;

    /** In which rhythm. */
    public enum Every {
        NEVER,
        WEEK,
        TWO_WEEKS,
        /** On the same day of the month, or the month's last day where it is shorter. */
        MONTH_BY_DAY,
        /** On the same weekday, such as the second Tuesday; the fifth one counts as the last. */
        MONTH_BY_WEEKDAY
    }
}
