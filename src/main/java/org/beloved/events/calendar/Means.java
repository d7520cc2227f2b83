package org.beloved.events.calendar;

/** How people come together. */
public enum Means {
    ONLINE,
    PLACE
}
