package org.beloved.policy;

/** How well a clause is backed; the answer carries the weakest one it rests on. */
public enum Confidence {
    /** Known from memory only: shown as not verified. */
    RECALLED,
    /** From a list or a summary whose details may be off. */
    MEDIUM,
    /** From good secondary sources that agree. */
    MEDIUM_HIGH,
    /** From the text itself, or an official summary of it. */
    HIGH;

    public Confidence weaker(Confidence other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
