package org.beloved.walls;

import java.time.Duration;

/**
 * How often something may be tried in a span of time.
 *
 * @param purpose the room and the deed, as in {@code accounts.sign-in}
 */
public record Limit(String purpose, int most, Duration span) {}
