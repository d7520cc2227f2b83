package org.beloved.teams;

import java.util.UUID;
import org.beloved.shared.Fips;

/**
 * One road a team walks: a place and a campaign kit.
 *
 * @param number 1 for the team's first road
 */
public record Effort(UUID id, int number, Fips place, String kit) {

    static Effort first(Fips place, String kit) {
        return new Effort(UUID.randomUUID(), 1, place, kit);
    }
}
