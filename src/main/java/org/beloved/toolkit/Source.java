package org.beloved.toolkit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.beloved.web.Words;

/**
 * Where something is known from.
 *
 * @param address a web address; empty when the source is not on the web
 * @param asOf the day somebody last looked, as in 2026-11-25
 */
public record Source(SourceTitle title, String address, String asOf) {

    public Source {
        mustBeOfTheWeb(address);
        mustBeDay("asOf", asOf);
    }

    /** @param address may be empty */
    public static void mustBeOfTheWeb(String address) {
        if (!address.isEmpty() && !address.matches("https?://\\S+")) {
            throw new IllegalArgumentException("expected an \"address\" of the web, found \"" + address + "\"");
        }
    }

    /** A year or a month will do. */
    public static void mustBeDay(String field, String day) {
        if (!day.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw new IllegalArgumentException("expected \"" + field + "\" like 2026-11-25, found \"" + day + "\"");
        }
    }

    /** When somebody last looked, in words. */
    public String seen(Words words) {
        return say(asOf, words);
    }

    /** As in "2014", "March 2014" or "March 4, 2014". */
    public static String say(String date, Words words) {
        return switch (date.length()) {
            case 4 -> date;
            case 7 ->
                DateTimeFormatter.ofPattern(
                                words.say("toolkit.guide.month"),
                                words.language().locale())
                        .format(YearMonth.parse(date));
            default -> words.longDate(LocalDate.parse(date));
        };
    }
}
