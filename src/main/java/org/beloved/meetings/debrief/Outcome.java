package org.beloved.meetings.debrief;

/** What the official said to the ask. */
public enum Outcome {
    YES,
    NOT_YET,
    /** They want to think: we may call again on a day. */
    WANTS_TIME,
    NO
}
