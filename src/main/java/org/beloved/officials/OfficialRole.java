package org.beloved.officials;

/** What a person can do about the policy. Declared in the order in which a team wants to know them. */
public enum OfficialRole {
    /** Can change the policy, alone or with others on a board. */
    DECIDES,
    DEPUTY,
    /** Staff who keep the calendar: usually the first voice on the phone. */
    KEEPS_CALENDAR,
    /** Has a say but no decision. */
    HAS_A_SAY
}
