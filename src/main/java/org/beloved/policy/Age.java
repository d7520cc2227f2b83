package org.beloved.policy;

import java.time.LocalDate;

/** How old the person is: completed years within bounds, or a birth day within bounds. */
public sealed interface Age {

    int OLDEST = 130;

    Age UNKNOWN = new Years(0, OLDEST);

    /** Completed years on the day of the request. */
    record Years(int atLeast, int atMost) implements Age {}

    /** Born on this day, or within this interval (a birth year). */
    record Born(Day day) implements Age {}

    static Age years(int completed) {
        return new Years(completed, completed);
    }

    static Age bornOn(LocalDate day) {
        return new Born(Day.on(day));
    }

    static Age bornIn(int year) {
        return new Born(Day.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    /** Whether the person has completed this many years on the day. */
    default Truth isAtLeast(int years, Day on, DateRounding rounding) {
        return switch (this) {
            case Years range -> Truth.between(range.atLeast >= years, range.atMost >= years);
            case Born born ->
                Truth.between(
                        rounding.ageOn(born.day().latest(), on.earliest()) >= years,
                        rounding.ageOn(born.day().earliest(), on.latest()) >= years);
        };
    }

    default boolean isOpen() {
        return switch (this) {
            case Years range -> range.atLeast != range.atMost;
            case Born born -> born.day().isOpen();
        };
    }
}
