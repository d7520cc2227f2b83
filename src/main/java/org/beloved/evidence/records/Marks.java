package org.beloved.evidence.records;

import org.beloved.policy.Truth;

/** Four yes-or-no marks of a record in one byte, two bits each: zero is unknown, one is no, two is yes. */
public enum Marks {
    GANG_LISTED,
    FINAL_ORDER,
    PRIOR_FELONY,
    /** Very likely the same request as another row; unknown where the release has no person id. */
    DUPLICATE;

    private int shift() {
        return 2 * ordinal();
    }

    Truth in(byte marks) {
        return switch (marks >> shift() & 3) {
            case 1 -> Truth.NO;
            case 2 -> Truth.YES;
            default -> Truth.UNKNOWN;
        };
    }

    byte put(Truth value, byte marks) {
        return (byte) (marks & ~(3 << shift()) | bits(value) << shift());
    }

    long[] where(byte[] marks, Truth value) {
        return Lanes.where(marks, shift(), 3, bits(value));
    }

    private static int bits(Truth value) {
        return switch (value) {
            case UNKNOWN -> 0;
            case NO -> 1;
            case YES -> 2;
        };
    }
}
