package org.beloved.web;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An hour as people type it. */
public final class ClockTime {

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(a|p)?\\.?\\s*(?:m\\.?)?", Pattern.CASE_INSENSITIVE);

    private ClockTime() {}

    /** As a browser sends it (14:30), or as people write it (2:30 pm, 10 a.m.). Offices are asleep at 2 in the night. */
    public static Optional<LocalTime> read(String typed) {
        Matcher parts = TIME.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        boolean halves = parts.group(3) != null;
        if (halves && (hour < 1 || hour > 12) || hour > 23 || minute > 59) {
            return Optional.empty();
        }
        boolean afternoon = halves && parts.group(3).equalsIgnoreCase("p");
        return Optional.of(LocalTime.of(halves ? hour % 12 + (afternoon ? 12 : 0) : hour, minute));
    }

    /** On the night the clocks go forward an hour is missing; nobody can meet in it. */
    public static boolean exists(LocalDateTime when, ZoneId zone) {
        return !zone.getRules().getValidOffsets(when).isEmpty();
    }
}
