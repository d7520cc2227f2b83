package org.beloved.teams;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.beloved.web.OpenItems;
import org.beloved.web.Words;

/** Everything still open on a road, the most pressing first: late, today, soon, then whatever has no day. */
record StillOpen(List<Line> lines) {

    /** How an open thing stands today; late and today are computed, never stored. */
    enum Pressure {
        LATE,
        TODAY,
        SOON,
        NO_DAY
    }

    /** One row of the table. */
    record Line(OpenItems.Item item, LocalDate today) {

        Pressure pressure() {
            if (item.byWhen().isEmpty()) {
                return Pressure.NO_DAY;
            }
            LocalDate day = item.byWhen().get();
            return day.isBefore(today) ? Pressure.LATE : day.equals(today) ? Pressure.TODAY : Pressure.SOON;
        }

        String tag() {
            return switch (pressure()) {
                case LATE -> "late";
                case TODAY -> "now";
                case SOON, NO_DAY -> "";
            };
        }

        String state(Words words) {
            return words.say("teams.open." + pressure(), "days", Math.abs(daysAway()));
        }

        String day(Words words) {
            return item.byWhen().map(day -> words.date(day, today)).orElseGet(() -> words.say("teams.open.no-day"));
        }

        private long daysAway() {
            return item.byWhen().map(day -> ChronoUnit.DAYS.between(today, day)).orElse(0L);
        }
    }

    static StillOpen of(List<OpenItems.Item> items, LocalDate today) {
        return new StillOpen(items.stream()
                .sorted(Comparator.comparing(
                                (OpenItems.Item item) -> item.byWhen().orElse(LocalDate.MAX))
                        .thenComparing(OpenItems.Item::what))
                .map(item -> new Line(item, today))
                .toList());
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    int count() {
        return lines.size();
    }
}
