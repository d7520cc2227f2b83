package org.beloved.evidence.arrival;

import java.time.Duration;
import java.time.InstantSource;
import org.beloved.jobs.RecurringJob;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Who sent what is not remembered for ever. */
@Component
class ForgettingArrivals implements RecurringJob {

    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final Arrivals arrivals;
    private final Scope scope;
    private final InstantSource clock;

    ForgettingArrivals(Arrivals arrivals, Scope scope, InstantSource clock) {
        this.arrivals = arrivals;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "evidence.forget-arrivals";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        scope.job(() -> arrivals.forget(clock.instant().minus(REMEMBERED)));
    }
}
