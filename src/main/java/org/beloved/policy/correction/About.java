package org.beloved.policy.correction;

/** Which part of what we say is wrong. */
enum About {
    RULE,
    DATES,
    PRACTICE,
    SOURCES,
    MISSING,
    OTHER
}
