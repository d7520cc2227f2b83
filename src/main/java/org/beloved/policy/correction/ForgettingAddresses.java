package org.beloved.policy.correction;

import java.time.Duration;
import java.time.InstantSource;
import org.beloved.jobs.RecurringJob;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Nobody's address waits for ever, even if no moderator comes by. */
@Component
class ForgettingAddresses implements RecurringJob {

    private static final Duration LONGEST = Duration.ofDays(90);

    private final ProposedCorrections corrections;
    private final Scope scope;
    private final InstantSource clock;

    ForgettingAddresses(ProposedCorrections corrections, Scope scope, InstantSource clock) {
        this.corrections = corrections;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "policy.forget-addresses";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        scope.job(() -> corrections.forgetAddresses(clock.instant().minus(LONGEST)));
    }
}
