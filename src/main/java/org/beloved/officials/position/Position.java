package org.beloved.officials.position;

/** Where an official stands, as far as one statement or act shows it. */
public enum Position {
    ALLY,
    OPEN,
    UNSURE,
    AGAINST
}
