package org.beloved.meetings.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.beloved.web.Words;

/**
 * Where a meeting is in its agenda at a moment.
 *
 * @param askedWords the words the team agreed to ask with; empty while it has none
 * @param at the moment
 * @param shown the part to show, counted from 0: the planned one, unless somebody leafed to another
 */
record Course(List<Stretch> parts, String askedWords, Instant at, int shown, ZoneId zone) {

    /** A part with its planned moments. */
    record Stretch(int number, String title, int minutes, Instant from, Instant to, Speaker speaker, Mark mark) {

        /** What makes a part different from the others. */
        enum Mark {
            PLAIN,
            ASK,
            SILENCE
        }

        boolean isAsk() {
            return mark == Mark.ASK;
        }

        boolean isSilence() {
            return mark == Mark.SILENCE;
        }

        long fromMillis() {
            return from.toEpochMilli();
        }

        long toMillis() {
            return to.toEpochMilli();
        }
    }

    /**
     * Who speaks in a part.
     *
     * @param names one or two people; empty while nobody has the role
     */
    record Speaker(String role, String names, String initials) {

        boolean isKnown() {
            return !names.isEmpty();
        }
    }

    static Course at(List<Stretch> parts, String askedWords, Instant at, Optional<Integer> leafed, ZoneId zone) {
        int planned = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (!at.isBefore(parts.get(i).from())) {
                planned = i;
            }
        }
        int last = parts.size() - 1;
        int wanted = leafed.map(number -> number - 1).orElse(planned);
        return new Course(List.copyOf(parts), askedWords, at, Math.clamp(wanted, 0, last), zone);
    }

    long atMillis() {
        return at.toEpochMilli();
    }

    Stretch now() {
        return parts.get(shown);
    }

    boolean isShown(Stretch part) {
        return part.number() == shown + 1;
    }

    boolean isPast(Stretch part) {
        return part.number() < shown + 1;
    }

    Optional<Stretch> after(Stretch part) {
        return part.number() < parts.size() ? Optional.of(parts.get(part.number())) : Optional.empty();
    }

    Optional<Stretch> ask() {
        return parts.stream().filter(Stretch::isAsk).findFirst();
    }

    /** As in 3:40; at the planned end it stands still at 0:00. Before the part begins, all of its time is left. */
    String left(Stretch part) {
        Instant from = at.isBefore(part.from()) ? part.from() : at;
        long seconds = Math.max(0, Duration.between(from, part.to()).toSeconds());
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    long secondsUsed(Stretch part) {
        return Math.clamp(Duration.between(part.from(), at).toSeconds(), 0L, part.minutes() * 60L);
    }

    String begins(Stretch part, Words words) {
        return words.time(LocalTime.ofInstant(part.from(), zone));
    }
}
