package org.beloved.teams.directory;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.AccountId;
import org.beloved.shared.TeamId;

/**
 * One decision of a moderator about an entry.
 *
 * @param reason for a no
 * @param words what the moderator adds for the team to read; may be empty
 */
public record Ruling(TeamId team, UUID id, Kind kind, Optional<Reason> reason, String words, AccountId by, Instant at) {

    /** What was decided. */
    public enum Kind {
        SHOWN(ListingState.SHOWN),
        REFUSED(ListingState.REFUSED),
        TAKEN_DOWN(ListingState.TAKEN_DOWN),
        /** The decision before it was a mistake: it waits again. */
        UNDONE(ListingState.WAITING);

        private final ListingState leadsTo;

        Kind(ListingState leadsTo) {
            this.leadsTo = leadsTo;
        }

        public ListingState leadsTo() {
            return leadsTo;
        }
    }
}
