package org.beloved.toolkit;

/** What a part of a meeting is for. The day's page and the printed pack treat the ask and the silence after it apart. */
public enum PartKind {
    /** Reading back what was promised last time. */
    PROMISES,
    WELCOME,
    PURPOSE,
    FACTS,
    STORIES,
    ASK,
    /** Silence, then the official answers. */
    ANSWER,
    RECAP,
    CLOSING,
    OTHER
}
