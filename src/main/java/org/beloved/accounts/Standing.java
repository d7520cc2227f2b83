package org.beloved.accounts;

/** What a person may do for the whole instance, apart from their teams. */
public enum Standing {
    /** Owns nothing until they start or join a team. */
    NEIGHBOR,
    /** Reviews what waits to become public. */
    MODERATOR,
    /** Looks after people, settings, mail and backups; also reviews. */
    ADMINISTRATOR;

    public boolean mayModerate() {
        return this != NEIGHBOR;
    }
}
