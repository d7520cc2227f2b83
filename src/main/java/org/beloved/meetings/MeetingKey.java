package org.beloved.meetings;

import java.util.UUID;
import org.beloved.shared.TeamId;

/**
 * Which meeting it is.
 *
 * @param number 1 for the first meeting of an effort
 */
public record MeetingKey(TeamId team, UUID id, UUID effort, int number) {

    /** The meeting after this one on the same road. */
    MeetingKey next() {
        return new MeetingKey(team, UUID.randomUUID(), effort, number + 1);
    }

    static MeetingKey first(TeamId team, UUID effort) {
        return new MeetingKey(team, UUID.randomUUID(), effort, 1);
    }
}
