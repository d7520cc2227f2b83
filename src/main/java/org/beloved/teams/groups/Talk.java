package org.beloved.teams.groups;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody of the team spoke with a group.
 *
 * @param by who of the team spoke
 * @param aboutOfficial what the group knows of the official; may be empty
 */
record Talk(UUID id, UUID group, LocalDate day, UUID by, String withWhom, String said, String aboutOfficial) {

    @Override
    public String toString() {
        return "Talk[" + id + "]";
    }
}
