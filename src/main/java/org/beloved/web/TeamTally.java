package org.beloved.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beloved.shared.TeamId;

/**
 * What a room counts of one team, so that the coalition has sums over all of them. Rooms contribute these as beans. A job goes
 * through the teams one by one, in each one's own scope, and keeps the sums only.
 */
public interface TeamTally {

    /** Low goes first. */
    int order();

    /** The message that names what is counted. */
    String name();

    /** In the scope of a job for this team: numbers and codes, never a word that somebody wrote. */
    List<Part> count(TeamId team, Span week);

    /** A code in words; by itself the message of that ending. */
    default String say(String code, Words words) {
        return words.say(name() + "." + code);
    }

    /** Under which code parts go together that too few teams have to be told apart. */
    default Optional<String> rest() {
        return Optional.empty();
    }

    /**
     * One number.
     *
     * @param code what is counted, by a word of a list
     * @param thisWeek how many of them are new in the last seven days
     */
    record Part(String code, long inAll, long thisWeek) {}

    /** The last seven days. */
    record Span(Instant from, Instant now) {}
}
