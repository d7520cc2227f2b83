package org.beloved.meetings.promises;

import java.util.UUID;
import org.beloved.shared.TeamId;

/**
 * Which promise it is.
 *
 * @param number 1 for the first promise of its meeting; a letter names it so
 */
public record PromiseKey(TeamId team, UUID meeting, UUID id, int number) {}
