package org.beloved.teams;

import org.beloved.shared.Fips;
import org.beloved.shared.TeamId;

/**
 * A team of neighbors.
 *
 * @param slug the team's part of an address
 * @param version grows with each edit, so that two editors notice each other
 */
public record Team(TeamId id, String slug, String name, Fips place, String purpose, int version) {}
