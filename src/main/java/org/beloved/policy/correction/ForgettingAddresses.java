package org.beloved.policy.correction;

import java.time.Duration;
import java.time.InstantSource;
import org.beloved.jobs.Forgetting;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Nobody's address waits for ever, even if no moderator comes by. */
@Component
class ForgettingAddresses extends Forgetting {

    private static final Duration LONGEST = Duration.ofDays(90);

    ForgettingAddresses(ProposedCorrections corrections, Scope scope, InstantSource clock) {
        super("policy.forget-addresses", LONGEST, corrections::forgetAddresses, scope, clock);
    }
}
