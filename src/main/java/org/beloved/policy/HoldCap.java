package org.beloved.policy;

import java.util.OptionalInt;

/** How long a hold may last under a version: hours, how they are counted, and what the source leaves open. */
public record HoldCap(OptionalInt hours, Counting counting, Confidence confidence) {

    /** How the hours run. */
    public enum Counting {
        EVERY_HOUR,
        WITHOUT_WEEKENDS_AND_HOLIDAYS,
        UNTIL_END_OF_RELEASE_DAY,
        NOT_STATED
    }
}
