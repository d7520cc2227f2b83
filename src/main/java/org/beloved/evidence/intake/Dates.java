package org.beloved.evidence.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as releases write them: 2013-10-02 (with or without an hour), 10/2/2013, 10/2/13, 12MAR08. The month comes first
 * where both are numbers, as in every release. A year outside the given bounds is a slip of the pen, not a year.
 */
final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T].*)?");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern MONTH_NAME =
            Pattern.compile("(\\d{1,2})[- ]?([A-Za-z]{3})[- ]?(\\d{4}|\\d{2})(?:[ :].*)?");

    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private static final int TWO_DIGITS = 100;

    private final int firstYear;
    private final int lastYear;

    /** @param lastYear also the pivot of two-digit years: 08 is 2008, 95 is 1995 */
    Dates(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** Empty when the text is no day within the bounds. */
    Optional<LocalDate> read(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            return day(slashes.group(3), slashes.group(1), slashes.group(2));
        }
        Matcher named = MONTH_NAME.matcher(text);
        if (named.matches()) {
            int month = MONTHS.indexOf(named.group(2).toUpperCase(Locale.ROOT)) + 1;
            return day(named.group(3), Integer.toString(month), named.group(1));
        }
        return Optional.empty();
    }

    private Optional<LocalDate> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(whole(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < firstYear || date.getYear() > lastYear ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private int whole(String year) {
        int number = Integer.parseInt(year);
        if (year.length() > 2) {
            return number;
        }
        int century = lastYear - lastYear % TWO_DIGITS;
        return number <= lastYear % TWO_DIGITS ? century + number : century - TWO_DIGITS + number;
    }
}
