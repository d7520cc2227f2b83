package org.beloved.teams;

/** How a member chose to appear to the official, in letters and lists that leave the team. */
public enum Appearance {
    NAME,
    FIRST_NAME,
    ORGANIZATION,
    NOT_LISTED
}
