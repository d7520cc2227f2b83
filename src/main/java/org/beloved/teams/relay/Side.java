package org.beloved.teams.relay;

/** Who writes. */
enum Side {
    VISITOR,
    TEAM;

    Side other() {
        return this == VISITOR ? TEAM : VISITOR;
    }
}
