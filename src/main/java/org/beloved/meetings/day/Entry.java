package org.beloved.meetings.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.beloved.web.Words;

/**
 * One line of what was written down: a note, a question or a promise.
 *
 * @param kind the end of the message that names it
 * @param by who wrote it
 * @param typedUp it was written after the meeting, from paper
 * @param href where it can be changed
 */
record Entry(UUID id, String kind, String words, Writer by, Instant at, ZoneId zone, boolean typedUp, String href) {

    /** Who wrote it. */
    record Writer(UUID member, String name) {}

    boolean isPromise() {
        return kind.equals("THEIRS") || kind.equals("OURS");
    }

    String when(Words words) {
        return typedUp
                ? words.say(
                        "meetings.day.typed-up",
                        "day",
                        words.shortDate(LocalDate.ofInstant(at, zone)),
                        "time",
                        words.time(LocalTime.ofInstant(at, zone)))
                : words.time(LocalTime.ofInstant(at, zone));
    }
}
