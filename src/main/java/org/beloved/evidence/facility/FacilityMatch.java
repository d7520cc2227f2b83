package org.beloved.evidence.facility;

import java.util.List;
import java.util.Optional;
import org.beloved.shared.Fips;

/**
 * Where a facility is.
 *
 * @param county empty when nothing was found or several fit equally well
 * @param candidates the counties that came into question, the likeliest first
 */
public record FacilityMatch(
        Facility facility, Optional<Fips> county, FacilityLevel level, MatchedBy by, List<Fips> candidates) {

    /** Whether a person should look at it: it is not found, or the city straddles counties. */
    public boolean wantsReview() {
        return by == MatchedBy.UNMATCHED || by == MatchedBy.CITY_MOSTLY;
    }
}
