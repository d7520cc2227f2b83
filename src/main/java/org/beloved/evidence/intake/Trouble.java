package org.beloved.evidence.intake;

import java.util.Locale;

/** What can be wrong with a value. The value then counts as unknown; the record stays. */
public enum Trouble {
    /** No day of the request. */
    NO_DATE,
    /** A day that is none, or lies outside the years in which there were detainers. */
    ODD_DATE,
    ODD_CONVICTION_DATE,
    ODD_BIRTH_YEAR,
    /** A word that the vocabulary of its column does not have. */
    UNKNOWN_FORM,
    UNKNOWN_LIFT_REASON,
    UNKNOWN_CRIMINALITY,
    ODD_YES_OR_NO,
    /** The facility was not found in any county. */
    FACILITY_NOT_FOUND,
    /** The row has fewer or more cells than the header. */
    CELLS,
    /** A row that this program made up, as its person's id says. */
    PRACTICE,
    /** A sheet of a workbook whose columns are those of no release: none of its rows is in. */
    SKIPPED_SHEET;

    /** The spelling in JSON, such as {@code odd-date}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
