package org.beloved.teams.directory;

/** Why a moderator does not show an entry, or takes it off the map; each has a letter of its own. */
public enum Reason {
    /** A last name, a phone number, an address: something that leads to one person. */
    PERSON,
    /** It is about something else than calling on the officials of a county. */
    OTHER_WORK,
    ADVERTISING,
    /** The same team has an entry already. */
    TWICE,
    /** Words that put somebody down. */
    HURTFUL,
    /** Somebody is in danger, or may be. */
    SAFETY,
    ASKED,
    OTHER
}
