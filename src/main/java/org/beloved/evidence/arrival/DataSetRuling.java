package org.beloved.evidence.arrival;

import java.time.Instant;
import java.util.Optional;
import org.beloved.evidence.store.KeptDataSet;
import org.beloved.shared.AccountId;

/**
 * One decision of a moderator about a data set.
 *
 * @param title what it was called: it may be gone
 * @param was as it stood before
 */
record DataSetRuling(String set, String title, Kind kind, KeptDataSet.State was, AccountId by, Instant at) {

    /** What was decided. */
    enum Kind {
        USED,
        RESTED,
        DISCARDED,
        /** The decision before it was a mistake: the set stands as it stood before that. */
        UNDONE
    }

    /** Where the set stands after it, as long as it can be taken back. */
    Optional<KeptDataSet.State> leftAt() {
        return switch (kind) {
            case USED -> Optional.of(KeptDataSet.State.IN_USE);
            case RESTED -> Optional.of(KeptDataSet.State.RESTING);
            case DISCARDED, UNDONE -> Optional.empty();
        };
    }
}
