package org.beloved.meetings.promises;

/** How a promise stands today. */
public enum PromiseStanding {
    OPEN,
    LATE,
    KEPT,
    BROKEN,
    NO_REPLY,
    WITHDRAWN;

    /** Somebody still has to do something about it. */
    public boolean isPending() {
        return this == OPEN || this == LATE;
    }
}
