package org.beloved.teams.directory;

/** How much of an entry the public sees. */
public enum Shown {
    NAME,
    /** Only that the county has a team. */
    COUNTY
}
