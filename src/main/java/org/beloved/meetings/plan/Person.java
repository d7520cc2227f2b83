package org.beloved.meetings.plan;

import java.util.Optional;
import java.util.UUID;

/** Who has a role: somebody on the team, or a guest by name, such as an interpreter. */
public sealed interface Person {

    record OnTheTeam(UUID member) implements Person {}

    record Guest(String name) implements Person {}

    default Optional<UUID> memberId() {
        return this instanceof OnTheTeam(UUID member) ? Optional.of(member) : Optional.empty();
    }
}
