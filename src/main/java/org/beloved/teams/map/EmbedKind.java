package org.beloved.teams.map;

import java.util.Locale;

/** What stands in a frame on another site. */
enum EmbedKind {
    MAP,
    TEAMS;

    /** The last part of its address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
