package org.beloved.teams;

/** What the public may know of a team. */
public enum Shown {
    NAME,
    COUNTY,
    NOTHING
}
