package org.beloved.teams.directory;

/** Who looks after an entry: a team with a workspace, or people who filled in the public form. */
public enum Origin {
    WORKSPACE,
    FORM
}
