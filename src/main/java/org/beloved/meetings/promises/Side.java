package org.beloved.meetings.promises;

/** Who gave a promise: those we met, or we ourselves. */
public enum Side {
    THEIRS,
    OURS
}
