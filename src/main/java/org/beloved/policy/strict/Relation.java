package org.beloved.policy.strict;

/** How two rules stand to each other. Stricter means: fewer people are held. */
public enum Relation {
    /** Both hold in the same cases. */
    EQUAL,
    /** The first holds only where the second does, and in fewer cases. */
    STRICTER,
    /** The second holds only where the first does, and in fewer cases. */
    LOOSER,
    /** Each holds in some case in which the other does not. */
    INCOMPARABLE,
    /** Neither proved nor shown by a case. */
    UNPROVEN;

    public Relation turned() {
        return switch (this) {
            case STRICTER -> LOOSER;
            case LOOSER -> STRICTER;
            case EQUAL, INCOMPARABLE, UNPROVEN -> this;
        };
    }
}
