package org.beloved.teams.relay;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.beloved.web.Language;

/** A visitor and a team write to each other. */
record Conversation(
        TeamId team, UUID id, State state, Language language, Instant begun, Instant last, List<Relayed> messages) {

    private static final int BEGINNING = 80;

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

    /** The first words, for a list. */
    String beginning() {
        String words = messages.getFirst().words();
        return words.codePointCount(0, words.length()) <= BEGINNING
                ? words
                : words.substring(0, words.offsetByCodePoints(0, BEGINNING)) + "…";
    }

    /** The visitor wrote last. */
    boolean waitsForTheTeam() {
        return isOpen() && messages.getLast().side() == Side.VISITOR;
    }
}
