package org.beloved.places;

import java.util.Locale;

/** What a county or its equivalent is called in its state. */
public enum CountyKind {
    COUNTY,
    PARISH,
    MUNICIPIO,
    INDEPENDENT_CITY,
    BOROUGH,
    CENSUS_AREA,
    MUNICIPALITY,
    PLANNING_REGION,
    DISTRICT,
    ISLAND_AREA;

    static CountyKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
