package org.beloved.places;

/** Who runs a jail, as a kind of office. */
public enum OperatorKind {
    ELECTED_SHERIFF,
    STATE_UNIFIED,
    STATE_REGIONAL,
    STATE,
    ELECTED_JAILER,
    PRISON_BOARD,
    JAIL_OVERSIGHT_BOARD,
    COUNTY_APPOINTED,
    CITY_DOC,
    CITY_POLICE,
    CITY_SHERIFF_APPOINTED,
    REGIONAL_AUTHORITY,
    JAIL_TRUST,
    /** Two offices run two jails in the same county. */
    MIXED,
    MIXED_SHERIFF_OR_COUNTY,
    MIXED_SHERIFF_OR_REGIONAL,
    NOT_KNOWN;

    /** True where the state leaves the choice to each county, so that a state row alone cannot answer. */
    public boolean dependsOnTheCounty() {
        return this == MIXED_SHERIFF_OR_COUNTY || this == MIXED_SHERIFF_OR_REGIONAL;
    }

    /** True where the county's own budget and contracts stand behind the jail, so that a state's general rule fits. */
    boolean isUnderTheCounty() {
        return switch (this) {
            case CITY_DOC, CITY_POLICE, CITY_SHERIFF_APPOINTED, STATE, REGIONAL_AUTHORITY, JAIL_TRUST, NOT_KNOWN ->
                false;
            case ELECTED_SHERIFF,
                    STATE_UNIFIED,
                    STATE_REGIONAL,
                    ELECTED_JAILER,
                    PRISON_BOARD,
                    JAIL_OVERSIGHT_BOARD,
                    COUNTY_APPOINTED,
                    MIXED,
                    MIXED_SHERIFF_OR_COUNTY,
                    MIXED_SHERIFF_OR_REGIONAL -> true;
        };
    }
}
