package org.beloved.evidence.arrival;

import java.time.Duration;
import java.time.InstantSource;
import org.beloved.jobs.Forgetting;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Who sent what is not remembered for ever. */
@Component
class ForgettingArrivals extends Forgetting {

    private static final Duration REMEMBERED = Duration.ofDays(90);

    ForgettingArrivals(Arrivals arrivals, Scope scope, InstantSource clock) {
        super("evidence.forget-arrivals", REMEMBERED, arrivals::forget, scope, clock);
    }
}
