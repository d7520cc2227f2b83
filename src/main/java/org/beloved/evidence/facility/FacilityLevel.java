package org.beloved.evidence.facility;

import java.util.Locale;

/** Whose facility it is. A county's figures leave out the other two unless asked, and count what they left out. */
public enum FacilityLevel {
    /** A county, a city, several together, or not known to be anybody else's. */
    LOCAL,
    STATE,
    FEDERAL;

    /** The spelling in JSON and CSV. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
