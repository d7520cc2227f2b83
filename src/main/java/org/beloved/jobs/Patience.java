package org.beloved.jobs;

import java.time.Duration;
import java.util.Optional;

/**
 * How long the house bears with work that does not succeed. Each wait is twice the one before it.
 *
 * @param atWork how long one try may take
 * @param firstWait between the first try and the second
 * @param tries after so many the work is given up
 */
record Patience(Duration atWork, Duration firstWait, int tries) {

    /** A mail server that is down over a whole day is still waited for. */
    static final Patience USUAL = new Patience(Duration.ofMinutes(10), Duration.ofSeconds(30), 13);

    /** Empty when it is time to give up. */
    Optional<Duration> waitAfter(int failures) {
        return failures >= tries ? Optional.empty() : Optional.of(firstWait.multipliedBy(1L << (failures - 1)));
    }
}
