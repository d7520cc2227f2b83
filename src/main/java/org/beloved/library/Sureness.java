package org.beloved.library;

/** How far somebody of ours looked at a resource. */
public enum Sureness {
    /** We read it. */
    READ,
    /** We saw that it is there, or know it from somebody who cites it. */
    SEEN,
    /** Named in a list; nobody has looked yet. */
    UNVERIFIED,
    /** Suggested by a reader and accepted by a moderator. */
    SUGGESTED
}
