package org.beloved.access;

import java.util.Locale;

/** The kinds of people of the access matrix, seen from one team of the test house. */
public enum Who {
    /** Not signed in. */
    VISITOR,
    /** Signed in, on no team. */
    NEIGHBOR,
    /** A guest adviser of the team. */
    ADVISER,
    MEMBER,
    LEAD,
    /** Leads another team. */
    FOREIGNER,
    /** On no team. */
    MODERATOR,
    /** On no team. */
    ADMINISTRATOR;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the person sits at the team's table. */
    public boolean isOfTheTeam() {
        return this == ADVISER || this == MEMBER || this == LEAD;
    }
}
