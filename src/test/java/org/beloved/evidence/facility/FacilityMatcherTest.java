package org.beloved.evidence.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.beloved.shared.Fips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacilityMatcherTest {

    private final FacilityMatcher matcher = FacilityMatcher.shipped();

    @ParameterizedTest
    @CsvSource(textBlock = """
            MOSHANNON VALLEY CORRECTIONAL, PHILIPSBURG, PENNSYLVANIA, 42033, FEDERAL, CORRECTION
            'MONTGOMERY CNTY JAIL, PA', NORRISTOWN, PENNSYLVANIA, 42091, LOCAL, COUNTY_NAME
            POTTER COUNTY PRISON, WELLSBORO, PA, 42105, LOCAL, COUNTY_NAME
            'SCI GRATERFORD, PA', GRATERFORD, PA, 42091, STATE, REGISTER
            LEWISBURG U.S. PEN., LEWISBURG, PA, 42119, FEDERAL, CITY
            USP CANAAN, WAYMART, PA, 42127, FEDERAL, REGISTER
            RIKERS ISLAND, EAST ELMHURST, NY, 36005, LOCAL, CITY
            RICHMOND CITY JAIL, RICHMOND, VA, 51760, LOCAL, REGISTER
            HAMILTON CO. JAIL (TENN), CHATTANOOGA, TN, 47065, LOCAL, COUNTY_NAME
            DEPT. OF CORR. STATE PRISON, RAIFORD, FLORIDA, 12007, STATE, CITY_MOSTLY
            BALTIMORE COUNTY DET CTR., TOWSON, MD, 24005, LOCAL, COUNTY_NAME
            ST. LOUIS COUNTY JAIL, CLAYTON, MO, 29189, LOCAL, COUNTY_NAME
            ORLEANS PARISH PRISON, NEW ORLEANS, LA, 22071, LOCAL, COUNTY_NAME
            DADE COUNTY JAIL, MIAMI, FL, 12086, LOCAL, COUNTY_NAME
            """)
    void findsTheCounty(String name, String city, String state, String fips, FacilityLevel level, MatchedBy by) {
        FacilityMatch match = matcher.match(new Facility(name, city, state));
        assertThat(match.county()).as(match.toString()).hasValue(new Fips(fips));
        assertThat(match.level()).isEqualTo(level);
        assertThat(match.by()).isEqualTo(by);
    }

    /** As releases write them: short words, the state at the end, a name that the register spells otherwise. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            'LIMON CORR. FACILITY, CO', LIMON, CO, 08073, STATE
            'DENVER RECEPTION & DIAGNOSTIC CTR, CO', DENVER, COLORADO, 08031, STATE
            COLO DEPT OF CORRECTIONS, COLORADO SPRINGS, COLORADO, 08041, STATE
            CSP-CORCORAN, CORCORAN, CALIFORNIA, 06031, STATE
            CALIFORNIA MEN'S COLONY, SAN LUIS OBISPO, CALIFORNIA, 06079, STATE
            'CORRECTIONAL TRAINING FACILITY, SOLEDAD', SOLEDAD, CALIFORNIA, 06053, STATE
            KROME NORTH SPC, MIAMI, FLORIDA, 12086, FEDERAL
            EL PASO SPC, EL PASO, TEXAS, 48141, FEDERAL
            TX DEPT OF CRIMINAL JUSTICE, HUNTSVILLE, TEXAS, 48471, STATE
            NYC DEPARTMENT OF CORRECTION, EAST ELMHURST, NEW YORK, 36005, LOCAL
            PRINCE GEORGE'S CO. DOC, UPPER MARLBORO, MARYLAND, 24033, LOCAL
            MASS. CORRECTIONAL INSTITUTION NORFOLK, NORFOLK, MASSACHUSETTS, 25021, STATE
            GEORGIA DIAGNOSTIC & CLASS. PRISON, JACKSON, GEORGIA, 13035, STATE
            D. RAY JAMES PRISON, FOLKSTON, GEORGIA, 13049, FEDERAL
            NORTH CAROLINA CENTRAL PRISON, RALEIGH, NORTH CAROLINA, 37183, STATE
            MANHATTAN CENTRAL BOOKING, NEW YORK, NEW YORK, 36061, LOCAL
            SUFFOLK COUNTY HOUSE OF CORR, BOSTON, MASSACHUSETTS, 25025, LOCAL
            """)
    void tellsWhoseItIs(String name, String city, String state, String fips, FacilityLevel level) {
        FacilityMatch match = matcher.match(new Facility(name, city, state));
        assertThat(match.county()).as(match.toString()).hasValue(new Fips(fips));
        assertThat(match.level()).as(match.toString()).isEqualTo(level);
    }

    @Test
    void twoJailsOfOneNameInOneStateAreToldApartByTheirCity() {
        assertThat(county("LEE COUNTY JAIL", "FORT MYERS", "FL")).hasValue(new Fips("12071"));
        assertThat(county("JEFFERSON DETENTION CENTER", "LAKE CHARLES", "LA"))
                .isNotEqualTo(Optional.of(new Fips("22051")));
    }

    @Test
    void aCityInTwoCountiesIsFoundOnlyWhereMostOfItLiesInOne() {
        FacilityMatch tied = matcher.match(new Facility("ELTON POLICE DEPARTMENT LOCKUP", "ELTON", "LA"));
        assertThat(tied.county()).isEmpty();
        assertThat(tied.candidates()).hasSize(2);
        assertThat(tied.wantsReview()).isTrue();
    }

    @Test
    void whatIsNotFoundStaysUnmatched() {
        assertThat(county("SCI FAYETTE", "EAST MILLSBORO", "PA")).isEmpty();
        assertThat(county("SOME JAIL", "", "")).isEmpty();
    }

    private Optional<Fips> county(String name, String city, String state) {
        return matcher.match(new Facility(name, city, state)).county();
    }
}
