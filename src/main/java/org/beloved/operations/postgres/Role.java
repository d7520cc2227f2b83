package org.beloved.operations.postgres;

/** The roles of the bundled server, each with as little right as its work needs. */
public enum Role {
    /** Creates roles and the database, then rests. */
    SUPERUSER("postgres"),
    /** Owns the tables and migrates them; row-level security binds it too. */
    OWNER("beloved_owner"),
    /** Serves requests; owns nothing. */
    APP("beloved_app"),
    /** Reads every row for a backup and writes none. */
    BACKUP("beloved_backup");

    private final String roleName;

    Role(String roleName) {
        this.roleName = roleName;
    }

    public String roleName() {
        return roleName;
    }
}
