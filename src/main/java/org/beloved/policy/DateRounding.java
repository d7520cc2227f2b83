package org.beloved.policy;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/**
 * All counting of years, in one place, with the choice for 29 February declared. By default an ambiguous date never
 * lengthens custody: a birthday falls on 1 March, a look-back window ends on 28 February.
 */
public record DateRounding(LeapDay birthday, LeapDay windowEnd) {

    /** The day that stands for 29 February in a year without one. */
    public enum LeapDay {
        FEBRUARY_28,
        MARCH_1
    }

    public static final DateRounding NEVER_LONGER = new DateRounding(LeapDay.MARCH_1, LeapDay.FEBRUARY_28);

    /** Whether the event lies no more than this many years before the day counted to; the last day is inside. */
    public Truth isWithin(Day event, int years, Day countedTo) {
        if (!event.happened() || !countedTo.happened()) {
            return Truth.NO;
        }
        var surely = !lastDay(event.earliest(), years).isBefore(countedTo.latest());
        var possibly = !lastDay(event.latest(), years).isBefore(countedTo.earliest());
        return Truth.between(surely, possibly);
    }

    /** The last day inside a window that opens with the event. */
    public LocalDate lastDay(LocalDate event, int years) {
        return yearsLater(event, years, windowEnd);
    }

    /** Completed years of age on a day. */
    public int ageOn(LocalDate born, LocalDate on) {
        var years = (int) ChronoUnit.YEARS.between(born.withDayOfMonth(1), on.withDayOfMonth(1));
        return yearsLater(born, years, birthday).isAfter(on) ? years - 1 : years;
    }

    private static LocalDate yearsLater(LocalDate day, int years, LeapDay choice) {
        var later = day.plusYears(years);
        return choice == LeapDay.MARCH_1 && isLeapDay(day) && !isLeapDay(later) ? later.plusDays(1) : later;
    }

    /** Whether the choice for 29 February can matter for this day. */
    public static boolean isLeapDay(LocalDate day) {
        return day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29;
    }
}
