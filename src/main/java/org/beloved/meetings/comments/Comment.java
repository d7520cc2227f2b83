package org.beloved.meetings.comments;

import java.util.UUID;
import org.beloved.meetings.promises.Noted;
import org.beloved.shared.TeamId;

/** What somebody says about the plan of a meeting. */
public record Comment(Key key, String text, Noted noted) {

    /** Which comment on the plan of which meeting. */
    public record Key(TeamId team, UUID meeting, UUID id) {}

    public UUID id() {
        return key.id();
    }

    @Override
    public String toString() {
        return "Comment[" + id() + "]";
    }
}
