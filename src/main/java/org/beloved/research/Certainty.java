package org.beloved.research;

/** How sure the team is of an answer. */
public enum Certainty {
    SURE,
    FAIRLY_SURE,
    ONE_SOURCE;

    /** How many of three dots are filled. */
    public int dots() {
        return switch (this) {
            case SURE -> 3;
            case FAIRLY_SURE -> 2;
            case ONE_SOURCE -> 1;
        };
    }
}
