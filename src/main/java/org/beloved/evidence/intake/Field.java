package org.beloved.evidence.intake;

import java.util.Locale;

/** What we take from a detainer file; every other column is left where it is. */
public enum Field {
    PREPARED,
    FACILITY,
    CITY,
    STATE,
    FORM,
    LIFT,
    CRIMINALITY,
    BIRTH_YEAR,
    CHARGE_CODE,
    CONVICTED,
    FINAL_ORDER,
    PRIOR_FELONY,
    GANG,
    PERSON;

    /** Without these a file is no detainer file. */
    boolean isRequired() {
        return this == PREPARED || this == FACILITY || this == STATE;
    }

    /** The spelling in JSON, on the command line and in a map of columns, such as {@code birth-year}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
