package org.beloved.teams.relay;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.beloved.web.Language;

/** A visitor and a team write to each other. */
record Conversation(
        TeamId team, UUID id, State state, Language language, Instant begun, Instant last, List<Relayed> messages) {

    Conversation {
        messages = List.copyOf(messages);
    }

    /** How far it is. */
    enum State {
        /** Nobody has said yet that the visitor's address is theirs: the team has not seen it. */
        UNCONFIRMED,
        OPEN,
        ENDED,
        /** One side reported it: nothing goes through any more. */
        REPORTED
    }

    /** One message. */
    record Relayed(Side side, String words, Instant at) {}

    boolean isOpen() {
        return state == State.OPEN;
    }

    /** The visitor wrote last. */
    boolean waitsForTheTeam() {
        return isOpen() && messages.getLast().side() == Side.VISITOR;
    }
}
