package org.beloved.policy;

/** Yes, no or not known; combined by Kleene's strong rules, so an unknown never hides a settled answer. */
public enum Truth {
    NO,
    UNKNOWN,
    YES;

    public static Truth of(boolean value) {
        return value ? YES : NO;
    }

    /** Yes when it holds for sure, no when it cannot hold, else unknown. */
    public static Truth between(boolean surely, boolean possibly) {
        return surely ? YES : possibly ? UNKNOWN : NO;
    }

    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }

    public boolean isKnown() {
        return this != UNKNOWN;
    }

    public boolean is(boolean value) {
        return this == (value ? YES : NO);
    }
}
