package org.beloved.toolkit;

/** What a person does at a meeting. */
public enum RoleKind {
    FACILITATOR,
    STORYTELLER,
    /** Makes the ask, then keeps silent. */
    PIN,
    NOTE_TAKER,
    TIMEKEEPER,
    INTERPRETER,
    OTHER
}
