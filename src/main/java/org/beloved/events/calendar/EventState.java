package org.beloved.events.calendar;

/** Where an event stands on its way to the public. */
public enum EventState {
    /** Somebody proposed it; a moderator has not decided. */
    WAITING,
    SHOWN,
    REFUSED,
    TAKEN_DOWN
}
