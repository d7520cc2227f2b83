package org.beloved.teams.mix;

import java.util.UUID;

/**
 * What one member chose to say of themselves; any of it may be empty.
 *
 * @param tradition the code of a tradition, or words of their own
 * @param version counts the changes
 */
record Mix(UUID member, String tradition, String gender, String ethnicity, int version) {

    /** Who has said nothing yet. */
    static final int NOTHING_SAID = 0;

    boolean isEmpty() {
        return tradition.isEmpty() && gender.isEmpty() && ethnicity.isEmpty();
    }

    @Override
    public String toString() {
        return "Mix[" + member + "]";
    }
}
