package org.beloved.events.rsvp;

import java.time.Duration;
import java.time.InstantSource;
import org.beloved.jobs.RecurringJob;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** A month after a date nobody needs to know who came. */
@Component
class ForgetRegistered implements RecurringJob {

    static final Duration KEPT = Duration.ofDays(30);

    private final Registrations registrations;
    private final Scope scope;
    private final InstantSource clock;

    ForgetRegistered(Registrations registrations, Scope scope, InstantSource clock) {
        this.registrations = registrations;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "events.forget-registered";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        scope.job(() -> registrations.forget(clock.instant().minus(KEPT)));
    }
}
