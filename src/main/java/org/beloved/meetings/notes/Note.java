package org.beloved.meetings.notes;

import java.util.UUID;
import org.beloved.meetings.promises.Noted;
import org.beloved.shared.TeamId;

/**
 * Something written down at a meeting.
 *
 * @param version rises with each save, so that two editors notice each other
 */
public record Note(Key key, NoteKind kind, String words, Noted noted, int version) {

    /** Which note of which meeting. */
    public record Key(TeamId team, UUID meeting, UUID id) {}

    public UUID id() {
        return key.id();
    }

    public Note reworded(NoteKind as, String better) {
        return new Note(key, as, better, noted, version);
    }
}
