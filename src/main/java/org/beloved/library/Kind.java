package org.beloved.library;

/** What a resource is. */
public enum Kind {
    TOOLKIT,
    REPORT,
    FILM,
    STUDY,
    LAW,
    DATA,
    PAGE
}
