package org.beloved.evidence.records;

/** Why a detainer ended, as ICE recorded it. No value says that the jail held somebody: the records cannot tell. */
public enum LiftReason {
    /** Blank: not recorded, or still open. */
    UNKNOWN,
    /** ICE booked the person into detention. */
    BOOKED,
    /** The local agency declined. */
    DECLINED,
    /** Lifted, without a reason. */
    LIFTED,
    CLOSED,
    /** Released before ICE came. */
    RELEASED,
    /** ICE chose not to take the person: discretion, no money, no room. */
    ICE_DID_NOT,
    CITIZEN,
    NOT_REMOVABLE,
    TRANSFERRED,
    DIED,
    /** The record itself was wrong or replaced. */
    CORRECTED,
    /** A value that the vocabulary does not have. */
    OTHER
}
