package org.beloved.policy.clock;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.beloved.policy.Bilingual;

/**
 * The eleven federal holidays, worked out by rule for any year. Inauguration Day is not among them: it is a day off for
 * some federal employees around Washington and stops no clock.
 */
public final class FederalHolidays {

    private static final class Shipped {
        static final FederalHolidays READ = new FederalHolidays(read());
    }

    private final List<Rule> rules;

    private FederalHolidays(List<Rule> rules) {
        this.rules = rules;
    }

    public static FederalHolidays shipped() {
        return Shipped.READ;
    }

    /** How one holiday falls. A fixed day that falls on a weekend is kept on the Friday before or the Monday after. */
    record Rule(Bilingual name, Day day, int firstYear, boolean movesFromWeekend) {

        Optional<Kept> in(int year) {
            if (year < firstYear) {
                return Optional.empty();
            }
            var day = this.day.in(year);
            return Optional.of(new Kept(name, day, movesFromWeekend ? moved(day) : day));
        }

        private static LocalDate moved(LocalDate day) {
            return switch (day.getDayOfWeek()) {
                case SATURDAY -> day.minusDays(1);
                case SUNDAY -> day.plusDays(1);
                default -> day;
            };
        }
    }

    /** Which day of a year. */
    sealed interface Day {
        record Fixed(Month month, int day) implements Day {}

        record Nth(Month month, int nth, DayOfWeek weekday) implements Day {}

        record Last(Month month, DayOfWeek weekday) implements Day {}

        default LocalDate in(int year) {
            return switch (this) {
                case Fixed fixed -> LocalDate.of(year, fixed.month, fixed.day);
                case Nth nth ->
                    LocalDate.of(year, nth.month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth.nth, nth.weekday));
                case Last last -> LocalDate.of(year, last.month, 1).with(TemporalAdjusters.lastInMonth(last.weekday));
            };
        }
    }

    /** A holiday of one year: the day itself, and the day offices keep it. */
    public record Kept(Bilingual name, LocalDate day, LocalDate observed) {

        public boolean isMoved() {
            return !day.equals(observed);
        }
    }

    /** The holidays of a year by their own day; the day they are kept may lie in the year before. */
    public List<Kept> of(int year) {
        return rules.stream().flatMap(rule -> rule.in(year).stream()).toList();
    }

    /** The holiday kept on this day. A New Year's Day on a Saturday is kept in the old year. */
    public Optional<Kept> on(LocalDate day) {
        for (var year = day.getYear(); year <= day.getYear() + 1; year++) {
            for (var kept : of(year)) {
                if (kept.observed().equals(day) || kept.day().equals(day)) {
                    return Optional.of(kept);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Rule> read() {
        var stream = FederalHolidays.class.getResourceAsStream("/policy/federal-holidays.csv");
        if (stream == null) {
            throw new IllegalStateException("The product lacks its own file policy/federal-holidays.csv");
        }
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = format.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().map(FederalHolidays::rule).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Rule rule(CSVRecord row) {
        var first = row.get("first_year");
        return new Rule(
                new Bilingual(row.get("name_en"), row.get("name_es")),
                day(row),
                first.isEmpty() ? 0 : Integer.parseInt(first),
                row.get("moves_from_weekend").equals("yes"));
    }

    private static Day day(CSVRecord row) {
        var month = Month.of(Integer.parseInt(row.get("month")));
        return switch (row.get("rule")) {
            case "fixed" -> new Day.Fixed(month, Integer.parseInt(row.get("day")));
            case "nth_weekday" ->
                new Day.Nth(month, Integer.parseInt(row.get("nth")), DayOfWeek.valueOf(row.get("weekday")));
            case "last_weekday" -> new Day.Last(month, DayOfWeek.valueOf(row.get("weekday")));
            default -> throw new IllegalStateException("no rule " + row.get("rule") + " for a holiday");
        };
    }
}
