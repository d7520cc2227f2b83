package org.beloved.meetings;

/** How the two sides meet. */
public enum Means {
    IN_PERSON,
    PHONE,
    VIDEO
}
