package org.beloved.policy.tracker;

/** Where a place stands. "Checked and silent" and "not checked yet" are two different things. */
enum Status {
    LIMITS,
    MANDATES,
    CONSIDERING,
    SILENT,
    NOT_CHECKED
}
