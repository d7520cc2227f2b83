package org.beloved.teams.mix;

import java.util.UUID;

/**
 * What one member chose to say of themselves; any of it may be empty.
 *
 * @param tradition the code of a tradition, or words of their own
 */
record Mix(UUID member, String tradition, String gender, String ethnicity) {

    boolean isEmpty() {
        return tradition.isEmpty() && gender.isEmpty() && ethnicity.isEmpty();
    }

    @Override
    public String toString() {
        return "Mix[" + member + "]";
    }
}
