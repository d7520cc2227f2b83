package org.beloved.teams.directory;

import java.util.UUID;
import org.beloved.shared.TeamId;

/** A moderator decided about an entry; queued as work, so that its people hear of it. */
public record ListingDecided(TeamId team, UUID ruling) {

    /** The queued work that tells them. */
    public static final String LETTER = "teams.decision-letter";

    public static ListingDecided of(String subject) {
        int space = subject.indexOf(' ');
        return new ListingDecided(
                TeamId.of(subject.substring(0, space)), UUID.fromString(subject.substring(space + 1)));
    }

    /** As the queue keeps it. */
    public String subject() {
        return team + " " + ruling;
    }
}
