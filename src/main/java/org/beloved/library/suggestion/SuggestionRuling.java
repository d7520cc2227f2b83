package org.beloved.library.suggestion;

import java.time.Instant;
import java.util.UUID;
import org.beloved.shared.AccountId;

/** What a moderator decided about a suggestion, and why. */
record SuggestionRuling(UUID suggestion, Kind kind, String reason, AccountId by, Instant at) {

    enum Kind {
        ACCEPTED(Suggestion.State.ACCEPTED),
        DECLINED(Suggestion.State.DECLINED),
        UNDONE(Suggestion.State.WAITING);

        private final Suggestion.State to;

        Kind(Suggestion.State to) {
            this.to = to;
        }

        Suggestion.State leadsTo() {
            return to;
        }
    }
}
