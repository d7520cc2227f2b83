package org.beloved.accounts.link;

import java.time.Duration;
import java.time.InstantSource;
import org.beloved.accounts.person.Trail;
import org.beloved.jobs.RecurringJob;
import org.beloved.walls.Attempts;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Forgets what need not be kept: old lines of the trail, links that ran out, counts of attempts. */
@Component
class Purge implements RecurringJob {

    private static final Duration AFTER_A_LINK_RAN_OUT = Duration.ofDays(30);

    private final Trail trail;
    private final Links links;
    private final Attempts attempts;
    private final Scope scope;
    private final InstantSource clock;

    Purge(Trail trail, Links links, Attempts attempts, Scope scope, InstantSource clock) {
        this.trail = trail;
        this.links = links;
        this.attempts = attempts;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "accounts.purge";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        scope.job(() -> trail.purge() + links.purge(clock.instant().minus(AFTER_A_LINK_RAN_OUT)));
        attempts.purge();
    }
}
