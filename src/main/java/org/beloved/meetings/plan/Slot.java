package org.beloved.meetings.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beloved.toolkit.RoleKind;

/**
 * Which role of a meeting.
 *
 * @param number 1 for the first of its kind
 */
public record Slot(RoleKind kind, int number) implements Comparable<Slot> {

    public static final int MOST = 6;
    private static final Pattern SHAPE = Pattern.compile("([a-z-]+)-([1-6])");

    public static Slot first(RoleKind kind) {
        return new Slot(kind, 1);
    }

    /** As in an address: {@code note-taker-1}. */
    public String key() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + number;
    }

    public static Optional<Slot> parse(String key) {
        Matcher parts = SHAPE.matcher(key);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String name = parts.group(1).toUpperCase(Locale.ROOT).replace('-', '_');
        for (RoleKind kind : RoleKind.values()) {
            if (kind.name().equals(name)) {
                return Optional.of(new Slot(kind, Integer.parseInt(parts.group(2))));
            }
        }
        return Optional.empty();
    }

    @Override
    public int compareTo(Slot other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? Integer.compare(number, other.number) : byKind;
    }
}
