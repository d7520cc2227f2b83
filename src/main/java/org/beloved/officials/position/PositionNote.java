package org.beloved.officials.position;

import java.time.LocalDate;
import java.util.UUID;
import org.beloved.officials.PublicRecord;

/**
 * One sign of where an official stands. Signs are added, so that a change of mind stays visible.
 *
 * @param what was said or done
 * @param proof where we know it from; {@code seen} is the day it was said or done
 * @param by the member who noted it
 */
public record PositionNote(UUID id, UUID official, Position position, String what, PublicRecord.Proof proof, UUID by) {

    public LocalDate day() {
        return proof.seen();
    }
}
