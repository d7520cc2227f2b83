package org.beloved.policy.compare;

/** How far a text goes toward the request it is held against. Silent and not checked are never the same. */
public enum Mark {
    AS_MODEL,
    PART_WAY,
    FAR,
    /** We saw the text, and it does not speak of this. */
    SILENT,
    /** We have not seen enough of the text to tell. */
    NOT_CHECKED,
    /** The text speaks of this and the request does not, so there is nothing to hold it against. */
    NOT_ASKED
}
