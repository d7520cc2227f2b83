package org.beloved.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When, where and how a meeting is to be.
 *
 * @param zone the county's own; days and hours are read in it
 * @param minutes as long as the office has given
 * @param place in the team's words; may be empty
 * @param deputy who comes in the official's stead; empty when the official comes
 */
public record Appointment(Instant start, ZoneId zone, int minutes, String place, Means means, String deputy) {

    public static final int SHORTEST = 5;
    public static final int LONGEST = 180;

    public Appointment {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new IllegalArgumentException(
                    "a meeting takes " + SHORTEST + " to " + LONGEST + " minutes, found " + minutes);
        }
    }

    public Instant end() {
        return start.plus(Duration.ofMinutes(minutes));
    }

    public LocalDate day() {
        return LocalDate.ofInstant(start, zone);
    }

    public LocalTime begins() {
        return LocalTime.ofInstant(start, zone);
    }

    public LocalTime ends() {
        return LocalTime.ofInstant(end(), zone);
    }

    /** Whole days from that day to the meeting, as a calendar counts them; negative once it lies behind. */
    public long daysFrom(LocalDate today) {
        return ChronoUnit.DAYS.between(today, day());
    }

    public boolean hasDeputy() {
        return !deputy.isBlank();
    }

    Appointment withDeputy(String whoComes) {
        return new Appointment(start, zone, minutes, place, means, whoComes.strip());
    }
}
