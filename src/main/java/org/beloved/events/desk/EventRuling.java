package org.beloved.events.desk;

import java.time.Instant;
import java.util.UUID;
import org.beloved.events.calendar.EventState;
import org.beloved.shared.AccountId;
import org.beloved.shared.TeamId;

/**
 * One decision of a moderator about an event.
 *
 * @param words why; may be empty for a yes
 */
record EventRuling(TeamId event, UUID id, Kind kind, String words, AccountId by, Instant at) {

    /** What was decided. */
    enum Kind {
        SHOWN(EventState.SHOWN),
        REFUSED(EventState.REFUSED),
        TAKEN_DOWN(EventState.TAKEN_DOWN),
        /** The decision before it was a mistake: it waits again. */
        UNDONE(EventState.WAITING);

        private final EventState leadsTo;

        Kind(EventState leadsTo) {
            this.leadsTo = leadsTo;
        }

        EventState leadsTo() {
            return leadsTo;
        }
    }
}
