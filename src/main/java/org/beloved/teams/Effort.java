package org.beloved.teams;

import java.util.UUID;
import org.beloved.shared.Fips;

/**
 * One road a team walks: a place and a campaign kit.
 *
 * @param number 1 for the team's first road
 */
public record Effort(UUID id, int number, Fips place, String kit) {

    static final String FIRST_KIT = "detainers";

    static Effort first(Fips place) {
        return new Effort(UUID.randomUUID(), 1, place, FIRST_KIT);
    }
}
