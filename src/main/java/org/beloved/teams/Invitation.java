package org.beloved.teams;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.beloved.shared.TeamId;

/** A link that lets one person join a team. Opening it changes nothing; pressing the button uses it up. */
record Invitation(TeamId team, UUID id, Role role, String note, Instant madeAt, Instant expiresAt, State state) {

    /** The kind of link; part of each stored claim. */
    static final String LINK = "invitation";

    static final Duration GOOD_FOR = Duration.ofDays(14);

    /** Whether it can still be used. */
    enum State {
        OPEN,
        USED,
        WITHDRAWN
    }

    boolean isOpenAt(Instant now) {
        return state == State.OPEN && now.isBefore(expiresAt);
    }
}
