package org.beloved.evidence.records;

/** What immigration officers had on file about a person's criminal record: the federal view, on the day of the request. */
public enum Criminality {
    UNKNOWN,
    /** Neither a conviction nor a pending charge on file. */
    NONE,
    /** A pending charge on file, no conviction. */
    PENDING,
    CONVICTED
}
