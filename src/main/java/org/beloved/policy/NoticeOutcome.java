package org.beloved.policy;

/** What a rule says about telling ICE of a release. */
public enum NoticeOutcome {
    NO_NOTIFY,
    MAY_NOTIFY,
    NOTIFY,
    /** The text we saw says nothing about it. */
    NOT_ADDRESSED
}
