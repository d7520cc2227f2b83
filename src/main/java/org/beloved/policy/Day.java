package org.beloved.policy;

import java.time.LocalDate;

/** A day of a case: known, known to lie in an interval, not known, or known to be none (it never happened). */
public record Day(LocalDate earliest, LocalDate latest, boolean happened) {

    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);
    private static final LocalDate FAR_AHEAD = LocalDate.of(9999, 12, 31);

    /** Nothing is known of it. */
    public static final Day UNKNOWN = new Day(LONG_AGO, FAR_AHEAD, true);

    /** It is known that there is no such day. */
    public static final Day NONE = new Day(LONG_AGO, LONG_AGO, false);

    public Day {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("A day interval ends before it begins: " + earliest + " to " + latest);
        }
    }

    public static Day on(LocalDate date) {
        return new Day(date, date, true);
    }

    public static Day between(LocalDate earliest, LocalDate latest) {
        return new Day(earliest, latest, true);
    }

    public boolean isExact() {
        return happened && earliest.equals(latest);
    }

    /** Whether more could still be learned about it. */
    public boolean isOpen() {
        return happened && !earliest.equals(latest);
    }

    /** The same day, known to be no later than the latest day the other can be. */
    public Day notAfter(Day other) {
        return latest.isAfter(other.latest) && !earliest.isAfter(other.latest)
                ? new Day(earliest, other.latest, happened)
                : this;
    }
}
