package org.beloved.policy.clock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out the moment by which a hold must end. Hours are real hours, so a change of the clocks neither adds nor takes one. */
public final class HoldClock {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final FederalHolidays holidays;

    public HoldClock(FederalHolidays holidays) {
        this.holidays = holidays;
    }

    /** A day on which the clock stood still, and the holiday if it was one and no Saturday or Sunday. */
    public record StillDay(LocalDate day, Optional<FederalHolidays.Kept> holiday) {}

    /** One way of counting, worked out. */
    public record Reading(ClockRule rule, ZonedDateTime released, ZonedDateTime deadline, List<StillDay> still) {

        public Reading {
            still = List.copyOf(still);
        }

        /** Hours from the release to the end, to two decimals. */
        public BigDecimal elapsedHours() {
            var seconds =
                    BigDecimal.valueOf(Duration.between(released, deadline).toSeconds());
            return seconds.divide(BigDecimal.valueOf(3600), 2, RoundingMode.HALF_UP);
        }
    }

    /**
     * @param released when the person would have gone home, in the county's own time zone
     */
    public Reading read(ClockRule rule, ZonedDateTime released) {
        return rule.isWorkingDaysOnly()
                ? withoutStillDays(rule, released)
                : new Reading(rule, released, released.plusHours(rule.hours()), List.of());
    }

    private Reading withoutStillDays(ClockRule rule, ZonedDateTime released) {
        var still = new ArrayList<StillDay>();
        var left = Duration.ofHours(rule.hours());
        var from = released;
        while (true) {
            var midnight = from.toLocalDate().plusDays(1).atStartOfDay(from.getZone());
            if (isStill(from.toLocalDate(), still)) {
                from = midnight;
                continue;
            }
            var today = Duration.between(from, midnight);
            if (left.compareTo(today) <= 0) {
                return new Reading(rule, released, from.plus(left), still);
            }
            left = left.minus(today);
            from = midnight;
        }
    }

    private boolean isStill(LocalDate day, List<StillDay> still) {
        var isWeekend = WEEKEND.contains(day.getDayOfWeek());
        var holiday = isWeekend ? Optional.<FederalHolidays.Kept>empty() : holidays.on(day);
        if (isWeekend || holiday.isPresent()) {
            still.add(new StillDay(day, holiday));
            return true;
        }
        return false;
    }
}
