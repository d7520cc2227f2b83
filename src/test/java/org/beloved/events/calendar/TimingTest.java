package org.beloved.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimingTest {

    private static final ZoneId PHILADELPHIA = ZoneId.of("America/New_York");

    @Test
    void theHourOnTheWallStaysWhenTheClocksChange() {
        List<ZonedDateTime> dates =
                times("2026-10-28T19:00", Repeats.Every.WEEK, 2).dates();
        assertThat(dates)
                .extracting(ZonedDateTime::toInstant)
                .containsExactly(Instant.parse("2026-10-28T23:00:00Z"), Instant.parse("2026-11-05T00:00:00Z"));
    }

    @Test
    void theLastDayOfAMonthIsTheLastOfEachMonth() {
        assertThat(days(times("2027-01-31T19:00", Repeats.Every.MONTH_BY_DAY, 4)))
                .containsExactly("2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30");
        assertThat(days(times("2028-01-30T19:00", Repeats.Every.MONTH_BY_DAY, 3)))
                .as("a leap year")
                .containsExactly("2028-01-30", "2028-02-29", "2028-03-30");
    }

    @Test
    void aFifthWeekdayIsTheLastOne() {
        assertThat(days(times("2026-12-29T19:00", Repeats.Every.MONTH_BY_WEEKDAY, 3)))
                .containsExactly("2026-12-29", "2027-01-26", "2027-02-23");
        assertThat(days(times("2026-12-08T19:00", Repeats.Every.MONTH_BY_WEEKDAY, 3)))
                .containsExactly("2026-12-08", "2027-01-12", "2027-02-09");
    }

    @Test
    void theLastDayIsOneOfThem() {
        Repeats until = new Repeats(Repeats.Every.TWO_WEEKS, 0, Optional.of(LocalDate.parse("2027-01-05")));
        assertThat(days(timing("2026-12-08T19:00", until))).containsExactly("2026-12-08", "2026-12-22", "2027-01-05");
    }

    @Test
    void anHourThatIsSkippedIsFoundOnWhicheverDateItFalls() {
        assertThat(times("2027-02-28T02:30", Repeats.Every.WEEK, 4).skipped())
                .containsExactly(LocalDate.parse("2027-03-14"));
        assertThat(times("2027-02-28T03:30", Repeats.Every.WEEK, 4).skipped()).isEmpty();
        assertThat(times("2026-10-25T01:30", Repeats.Every.WEEK, 2)
                        .dates()
                        .getLast()
                        .toInstant())
                .as("of an hour that comes twice, the first")
                .isEqualTo(Instant.parse("2026-11-01T05:30:00Z"));
    }

    /** The calendar library and plain arithmetic must agree. */
    @Test
    void rulesGiveTheDaysThatOneCountsOnTheFingers() {
        Random random = new Random(20261126);
        for (int i = 0; i < 400; i++) {
            LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(2000));
            int many = 2 + random.nextInt(Repeats.MOST - 1);
            for (Repeats.Every every : Repeats.Every.values()) {
                if (every != Repeats.Every.NEVER) {
                    Timing timing = times(first + "T19:00", every, many);
                    assertThat(timing.dates())
                            .as("%s from %s, %d times", every, first, many)
                            .hasSize(many)
                            .last()
                            .extracting(ZonedDateTime::toLocalDate)
                            .isEqualTo(counted(first, every, many - 1));
                }
            }
        }
    }

    private static LocalDate counted(LocalDate first, Repeats.Every every, int later) {
        return switch (every) {
            case NEVER -> first;
            case WEEK -> first.plusWeeks(later);
            case TWO_WEEKS -> first.plusWeeks(2L * later);
            case MONTH_BY_DAY -> {
                YearMonth month = YearMonth.from(first).plusMonths(later);
                yield month.atDay(Math.min(first.getDayOfMonth(), month.lengthOfMonth()));
            }
            case MONTH_BY_WEEKDAY -> {
                int week = (first.getDayOfMonth() - 1) / 7 + 1;
                DayOfWeek day = first.getDayOfWeek();
                yield YearMonth.from(first)
                        .plusMonths(later)
                        .atDay(1)
                        .with(
                                week == 5
                                        ? TemporalAdjusters.lastInMonth(day)
                                        : TemporalAdjusters.dayOfWeekInMonth(week, day));
            }
        };
    }

    private static Timing times(String start, Repeats.Every every, int times) {
        return timing(start, new Repeats(every, times, Optional.empty()));
    }

    private static Timing timing(String start, Repeats repeats) {
        return new Timing(LocalDateTime.parse(start), 60, PHILADELPHIA, repeats);
    }

    private static List<String> days(Timing timing) {
        assertThat(timing.dates()).allMatch(date -> date.toLocalTime().equals(LocalTime.of(19, 0)));
        return timing.dates().stream()
                .map(date -> date.toLocalDate().toString())
                .toList();
    }
}
