package org.beloved.places;

import java.util.Locale;

/** How far a row of reference data has been checked, in the words of its table. */
public enum Confidence {
    /** The text or file itself was read. */
    VERIFIED,
    /** Two or more sources agree. */
    CORROBORATED,
    SINGLE_SOURCE,
    /** From memory: nobody has checked it. */
    RECALLED,
    /** Sources disagree. */
    CONFLICT,
    /** What we take to be likely from a row that leaves the answer open. */
    GUESS,
    NOT_KNOWN;

    static Confidence of(String status) {
        return valueOf(status.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many of three dots are filled. */
    public int dots() {
        return switch (this) {
            case VERIFIED -> 3;
            case CORROBORATED -> 2;
            case SINGLE_SOURCE, CONFLICT, RECALLED, GUESS -> 1;
            case NOT_KNOWN -> 0;
        };
    }
}
