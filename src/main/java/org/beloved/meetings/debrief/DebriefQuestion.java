package org.beloved.meetings.debrief;

/** What a team asks itself after a meeting, in this order. Eight are the most people answer standing in a parking lot. */
public enum DebriefQuestion {
    /** Yes, not yet, wants time, or no. */
    OUTCOME,
    WENT,
    LEARNED,
    WORRIES,
    UNANSWERED,
    AS_AGREED,
    WHO_ELSE,
    EACH_OF_US;

    /** An outcome is chosen; the others are told in words. */
    public boolean isChosen() {
        return this == OUTCOME;
    }
}
