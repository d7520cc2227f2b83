package org.beloved.meetings.plan;

import java.util.UUID;
import org.beloved.toolkit.PartKind;
import org.beloved.toolkit.RoleKind;

/**
 * A part of an agenda.
 *
 * @param title the team's own name for it; empty while the kit's is good enough, which then follows the reader's language
 * @param role who speaks
 */
public record Part(UUID id, PartKind kind, String title, int minutes, RoleKind role) {

    public static final int LONGEST = 120;

    public Part {
        if (minutes < 1 || minutes > LONGEST) {
            throw new IllegalArgumentException("a part takes 1 to " + LONGEST + " minutes, found " + minutes);
        }
    }

    /** The moment that matters most. */
    public boolean isAsk() {
        return kind == PartKind.ASK;
    }

    public boolean isSilence() {
        return kind == PartKind.ANSWER;
    }
}
