package org.beloved.evidence.counting;

import java.time.LocalDate;
import org.beloved.evidence.records.Records;
import org.beloved.policy.DateRounding;

/** Numbers rows by what a clause about days reads of them: rows of one number are answered alike. */
final class RowKinds {

    /** A row that is asked by itself. */
    static final int EACH = 0;

    private static final int UNKNOWN = 1;
    private static final int FIRST = 2;

    /** Longer than any window, and older than anybody. */
    private static final int MOST_YEARS = 130;

    private static final int DAYS_NUMBERED = 1 << 16;
    private static final double YEAR = 365.2425;

    /** By how much of a year a span of whole years may differ from so many average years: four days. */
    private static final double NEAR = 4 / YEAR;

    static final int DAYS = FIRST + DAYS_NUMBERED;
    static final int WINDOWS = FIRST + MOST_YEARS + 1;
    private static final int FIRST_DAY_OF_AGES = FIRST + 2 * (MOST_YEARS + 1);
    static final int AGES = FIRST_DAY_OF_AGES + DAYS;

    private final Records records;
    private final DateRounding rounding;

    RowKinds(Records records, DateRounding rounding) {
        this.records = records;
        this.rounding = rounding;
    }

    /** The number of a row's kind. */
    @FunctionalInterface
    interface Kind {
        int of(int row);
    }

    int ofRequest(int row) {
        int day = records.day(row);
        if (day == Records.NO_DAY) {
            return UNKNOWN;
        }
        return day >= 0 && day < DAYS_NUMBERED ? FIRST + day : EACH;
    }

    /** Of a person only the birth year is known: the years between, and whether it was the year's last day, settle it. */
    int ofAge(int row) {
        return records.hasBirthYear(row) ? ofYearsSinceBirth(row) : UNKNOWN;
    }

    /** Where a birth day is assumed, the day of the request tells the age of those whose birth year is not known. */
    int ofAgeOrRequest(int row) {
        if (records.hasBirthYear(row)) {
            return ofYearsSinceBirth(row);
        }
        int day = ofRequest(row);
        return day == EACH ? EACH : FIRST_DAY_OF_AGES + day;
    }

    private int ofYearsSinceBirth(int row) {
        int years = records.yearsSinceBirthYear(row);
        return years < 0 || years > MOST_YEARS ? EACH : FIRST + 2 * years + (records.isLastOfYear(row) ? 1 : 0);
    }

    /**
     * The least number of years for which the request lies within so many years of the conviction. No window is long
     * enough to matter where the conviction has no day.
     */
    int ofYearsSinceConviction(int row) {
        int convicted = records.convictedDay(row);
        int request = records.day(row);
        if (request == Records.NO_DAY) {
            return EACH;
        }
        if (convicted == Records.NO_DAY) {
            return UNKNOWN;
        }
        int years = request <= convicted ? 0 : years(convicted, request);
        return years > MOST_YEARS ? EACH : FIRST + years;
    }

    private int years(int convicted, int request) {
        double years = (request - convicted) / YEAR;
        boolean close = Math.abs(years - Math.rint(years)) < NEAR;
        return close ? exactly(LocalDate.ofEpochDay(convicted), LocalDate.ofEpochDay(request)) : (int) Math.ceil(years);
    }

    private int exactly(LocalDate convicted, LocalDate request) {
        int years = request.getYear() - convicted.getYear();
        return rounding.lastDay(convicted, years).isBefore(request) ? years + 1 : years;
    }
}
