package org.beloved.evidence.arrival;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.evidence.store.Keeping;
import org.beloved.evidence.store.KeptDataSet;
import org.beloved.shared.AccountId;
import org.beloved.shared.Problem;

/**
 * Files that were sent in one go, and how far the look at them has come.
 *
 * @param rows looked at so far
 * @param trouble why they were not taken
 * @param lookedAt when the look last moved on
 */
record Arrival(
        UUID id,
        Keeping.Wanted wanted,
        Reading reading,
        State state,
        long rows,
        Optional<Problem> trouble,
        List<KeptDataSet.Source> files,
        Sent sent,
        Instant lookedAt) {

    /** When, and which moderator. */
    record Sent(Instant at, AccountId by) {}

    /** A look tells every second or so that it goes on. */
    static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

    /**
     * How the files are to be read.
     *
     * @param columns the text of a file that says which column is which; empty for a release we know
     */
    record Reading(String encoding, String columns) {}

    /** How far it has come. */
    enum State {
        WAITING,
        READING,
        /** Kept, for a moderator to put in use. */
        EXAMINED,
        REFUSED,
        CANCELLED;

        boolean isUnderWay() {
            return this == WAITING || this == READING;
        }
    }

    Arrival {
        files = List.copyOf(files);
    }

    long bytes() {
        return files.stream().mapToLong(KeptDataSet.Source::bytes).sum();
    }

    /** Most likely the program ended in the middle. */
    boolean isSilent(Instant now) {
        return state == State.READING && lookedAt.plus(LONGEST_SILENCE).isBefore(now);
    }

    String address() {
        return "/desk/evidence/arrivals/" + id;
    }
}
