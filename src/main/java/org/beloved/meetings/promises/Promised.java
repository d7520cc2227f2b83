package org.beloved.meetings.promises;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What was said, and by whom.
 *
 * @param words exactly as they were spoken
 * @param who as the note taker named them, such as "Sheriff Bautista"
 * @param byWhen empty when no date was given
 * @param heardBy members who heard it too
 */
public record Promised(Side side, String words, String who, Optional<LocalDate> byWhen, Set<UUID> heardBy) {

    public Promised {
        heardBy = Set.copyOf(heardBy);
    }
}
