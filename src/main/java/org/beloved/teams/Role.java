package org.beloved.teams;

/** What a person may do in a team. */
public enum Role {
    /** Invites, removes, changes settings. */
    LEAD,
    /** Reads and writes everything of the effort. */
    MEMBER,
    /** A guest who reads the plan and comments; not at the table. */
    ADVISER;

    public boolean sitsAtTheTable() {
        return this != ADVISER;
    }
}
