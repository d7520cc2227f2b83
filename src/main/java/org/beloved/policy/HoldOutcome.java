package org.beloved.policy;

/** What a rule says about holding a person for ICE past release. From the least holding to the most. */
public enum HoldOutcome {
    DECLINE,
    MAY_HONOR,
    HONOR,
    MUST_HONOR,
    /** A state mandate that does not reach this case. */
    NO_STATE_DUTY,
    /** The form asks only to be told of a release. */
    NOT_REQUESTED,
    /** No version we hold was in force. */
    NO_VERSION
}
