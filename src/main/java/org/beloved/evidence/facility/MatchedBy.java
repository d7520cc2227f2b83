package org.beloved.evidence.facility;

import java.util.Locale;

/** How the county of a facility was found, the surest first. */
public enum MatchedBy {
    /** Somebody looked it up; the reason stands in the list of corrections. */
    CORRECTION,
    /** The federal register of prisons and jails has a facility of this name in this state. */
    REGISTER,
    /** The facility's name says the county, as in "Bucks Cnty Jail". */
    COUNTY_NAME,
    /** Every prison, jail or agency that the registers know in this city lies in one county. */
    CITY,
    /** Most of those in this city lie in one county; some lie elsewhere. */
    CITY_MOSTLY,
    /** Nothing was found, or several counties fit equally well. */
    UNMATCHED;

    /** The spelling in JSON and CSV, such as {@code county-name}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
