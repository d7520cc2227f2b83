package org.beloved.policy.clock;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Optional;

/** When the person would have gone home, and whether the clocks changed just then. */
public record ReleaseTime(ZonedDateTime at, ClockChange change) {

    /** Years outside these are slips of the pen. */
    private static final int FIRST_YEAR = 1950;

    private static final int LAST_YEAR = 2100;

    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss]")
            .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
            .toFormatter(java.util.Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** What the clocks did at that hour. */
    public enum ClockChange {
        NONE,
        /** The clocks jumped over that hour: the moment is taken as long after the jump as it was written after it began. */
        SKIPPED,
        /** That hour came twice: the first is meant, because the deadline is then the earlier one. */
        TWICE
    }

    /** Reads {@code 2013-10-11 17:00}, with a T instead of the space, or with an offset; empty when it is none of these. */
    public static Optional<ReleaseTime> parse(String text, ZoneId zone) {
        return parseOffset(text.strip(), zone)
                .or(() -> parseLocal(text.strip()).map(local -> in(zone, local)))
                .filter(release -> isPlausible(release.at().toLocalDate()));
    }

    static boolean isPlausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    public static ReleaseTime in(ZoneId zone, LocalDateTime local) {
        var offsets = zone.getRules().getValidOffsets(local);
        var change = switch (offsets.size()) {
            case 0 -> ClockChange.SKIPPED;
            case 1 -> ClockChange.NONE;
            default -> ClockChange.TWICE;
        };
        return new ReleaseTime(ZonedDateTime.of(local, zone), change);
    }

    private static Optional<LocalDateTime> parseLocal(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, LOCAL));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static Optional<ReleaseTime> parseOffset(String text, ZoneId zone) {
        try {
            return Optional.of(new ReleaseTime(
                    OffsetDateTime.parse(text.replace(' ', 'T')).atZoneSameInstant(zone), ClockChange.NONE));
        } catch (DateTimeException noOffset) {
            return Optional.empty();
        }
    }

    /** A named region or a fixed offset; empty when there is no such zone. */
    public static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name.strip()));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
