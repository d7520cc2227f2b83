package org.beloved.teams.groups;

import java.util.UUID;

/**
 * A local group the team tells of its plan.
 *
 * @param network the larger network it belongs to; empty when it stands alone
 * @param version grows with each edit, so that two editors notice each other
 */
record Group(UUID id, String name, Kind kind, String network, Joins joins, int version) {

    /** What people there come together for. */
    enum Kind {
        RIGHTS,
        FAITH,
        LEGAL,
        LABOR,
        CIVIC,
        OTHER
    }

    /** Whether they stand with the team. */
    enum Joins {
        YES,
        NOT_YET,
        NO
    }
}
