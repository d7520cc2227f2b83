package org.beloved.meetings.promises;

/** What the team has written down about a promise. Whether it is late is not written but computed. */
public enum PromiseState {
    OPEN,
    KEPT,
    BROKEN,
    /** The day has passed, we asked, and heard nothing. */
    NO_REPLY,
    /** Written down by mistake: it was never promised. */
    WITHDRAWN
}
