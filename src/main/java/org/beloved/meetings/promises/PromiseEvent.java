package org.beloved.meetings.promises;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to a promise after it was written down.
 *
 * @param wordsBefore the words a correction replaced
 * @param dayBefore the day a correction replaced
 * @param remark how the team knows; may be empty
 */
public record PromiseEvent(
        What what, Optional<String> wordsBefore, Optional<LocalDate> dayBefore, String remark, Noted noted) {

    /** The kinds of events. */
    public enum What {
        CORRECTED,
        KEPT,
        BROKEN,
        NO_REPLY,
        REOPENED,
        WITHDRAWN
    }
}
