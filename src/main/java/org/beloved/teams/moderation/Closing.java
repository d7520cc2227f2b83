package org.beloved.teams.moderation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.beloved.shared.AccountId;
import org.beloved.shared.TeamId;

/**
 * A moderator closed something that was sent about an entry, or opened it again.
 *
 * @param team whose entry
 * @param subject the report; the entry for what was said against it
 * @param reason for other moderators; may be empty
 */
public record Closing(TeamId team, About about, UUID subject, Kind kind, String reason, AccountId by, Instant at) {

    /** What was sent. */
    public enum About {
        OBJECTIONS,
        REPORT
    }

    /** What was decided. */
    public enum Kind {
        CLOSED,
        /** That was a mistake: it waits again. */
        REOPENED
    }

    /** A button pressed twice leaves one line. @param closings the newest first */
    public static boolean areClosedWith(List<Closing> closings, String reason) {
        return closings.stream()
                .findFirst()
                .filter(last -> last.kind() == Kind.CLOSED && last.reason().equals(reason))
                .isPresent();
    }
}
