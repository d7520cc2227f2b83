package org.beloved.teams.directory;

/** Where an entry stands on its way to the map and off it again. */
public enum ListingState {
    /** Written, and not yet meant: whoever wrote it has to say so once more. */
    CONFIRMING,
    /** A moderator looks at it. */
    WAITING,
    SHOWN,
    REFUSED,
    /** Taken back by the team itself. */
    WITHDRAWN,
    /** Nobody said for a year that the team is still at work. */
    SLEEPING,
    /** Taken off the map by a moderator. */
    TAKEN_DOWN;

    public boolean mayBecome(ListingState next) {
        return switch (next) {
            case CONFIRMING -> this == REFUSED || this == WITHDRAWN;
            case WAITING -> this != WAITING;
            case SHOWN -> this == WAITING || this == SLEEPING;
            case REFUSED -> this == WAITING;
            case SLEEPING, TAKEN_DOWN -> this == SHOWN;
            case WITHDRAWN -> this != WITHDRAWN && this != TAKEN_DOWN;
        };
    }
}
