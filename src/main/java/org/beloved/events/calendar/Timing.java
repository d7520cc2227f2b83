package org.beloved.events.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.Recur;
import org.beloved.web.ClockTime;

/**
 * When it is, by the clock on the host's wall.
 *
 * @param start of the first date
 */
public record Timing(LocalDateTime start, int minutes, ZoneId zone, Repeats repeats) {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 720;

    private static final int DAYS_IN_EVERY_MONTH = 28;
    private static final int WEEKS_IN_EVERY_MONTH = 4;

    public Duration length() {
        return Duration.ofMinutes(minutes);
    }

    /** Every date, the first one included; the hour on the wall stays the same when clocks change. */
    public List<ZonedDateTime> dates() {
        return days().stream()
                .limit(Repeats.MOST)
                .map(day -> day.atTime(start.toLocalTime()).atZone(zone))
                .toList();
    }

    /** Dates on which the clocks go forward over this very hour: there is no such hour on those nights. */
    public List<LocalDate> skipped() {
        return days().stream()
                .filter(day -> !ClockTime.exists(day.atTime(start.toLocalTime()), zone))
                .toList();
    }

    /** The rule as calendars write it; empty for a single date. */
    public String rule() {
        String rhythm = switch (repeats.every()) {
            case NEVER -> "";
            case WEEK -> "FREQ=WEEKLY";
            case TWO_WEEKS -> "FREQ=WEEKLY;INTERVAL=2";
            case MONTH_BY_DAY -> "FREQ=MONTHLY" + byDay();
            case MONTH_BY_WEEKDAY -> "FREQ=MONTHLY;BYDAY=" + week() + weekday();
        };
        if (rhythm.isEmpty()) {
            return rhythm;
        }
        return rhythm
                + repeats.until()
                        .map(day -> ";UNTIL=" + day.toString().replace("-", ""))
                        .orElseGet(() -> ";COUNT=" + repeats.times());
    }

    private List<LocalDate> days() {
        LocalDate first = start.toLocalDate();
        if (rule().isEmpty()) {
            return List.of(first);
        }
        // Sixty months are the longest that any rhythm needs for the longest list.
        return new Recur<LocalDate>(rule())
                .getDates(first, first, first.plusMonths(Repeats.MOST).plusDays(1), Repeats.MOST);
    }

    /** A day that not every month has: the last one that there is, up to it. */
    private String byDay() {
        int day = start.getDayOfMonth();
        return day <= DAYS_IN_EVERY_MONTH
                ? ";BYMONTHDAY=" + day
                : ";BYMONTHDAY="
                        + IntStream.rangeClosed(DAYS_IN_EVERY_MONTH, day)
                                .mapToObj(Integer::toString)
                                .collect(Collectors.joining(","))
                        + ";BYSETPOS=-1";
    }

    private int week() {
        int week = (start.getDayOfMonth() - 1) / 7 + 1;
        return week > WEEKS_IN_EVERY_MONTH ? -1 : week;
    }

    private String weekday() {
        return start.getDayOfWeek().name().substring(0, 2);
    }
}
