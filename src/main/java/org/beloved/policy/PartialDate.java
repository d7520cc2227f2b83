package org.beloved.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date as the sources give it: a day, a month, a year, or "some day from … to …" written {@code first..last}. */
public record PartialDate(LocalDate earliest, LocalDate latest, String written) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day, day.toString());
    }

    /** Empty when the text is none of these. */
    public static Optional<PartialDate> parse(String text) {
        var dots = text.indexOf("..");
        if (dots < 0) {
            return parsePart(text);
        }
        var first = parsePart(text.substring(0, dots));
        var last = parsePart(text.substring(dots + 2));
        return first.isPresent() && last.isPresent() && !last.get().latest.isBefore(first.get().earliest)
                ? Optional.of(new PartialDate(first.get().earliest, last.get().latest, text))
                : Optional.empty();
    }

    private static Optional<PartialDate> parsePart(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return Optional.of(of(LocalDate.parse(text)));
            }
            if (MONTH.matcher(text).matches()) {
                var month = YearMonth.parse(text);
                return Optional.of(new PartialDate(month.atDay(1), month.atEndOfMonth(), text));
            }
            if (YEAR.matcher(text).matches()) {
                var year = Year.parse(text);
                return Optional.of(
                        new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth(), text));
            }
            return Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    public boolean isExact() {
        return earliest.equals(latest);
    }

    /** Whether this day has come by then: yes, no, or the sources do not say. */
    public Truth hasComeBy(LocalDate day) {
        return Truth.between(!day.isBefore(latest), !day.isBefore(earliest));
    }

    @Override
    public String toString() {
        return written;
    }
}
