package org.beloved.meetings.notes;

/** What kind of note it is. */
public enum NoteKind {
    NOTE,
    /** Something nobody could answer at the table. */
    QUESTION
}
