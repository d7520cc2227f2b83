package org.beloved.events.rsvp;

import java.time.Duration;
import java.time.InstantSource;
import org.beloved.jobs.Forgetting;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** A month after a date nobody needs to know who came. */
@Component
class ForgetRegistered extends Forgetting {

    static final Duration KEPT = Duration.ofDays(30);

    ForgetRegistered(Registrations registrations, Scope scope, InstantSource clock) {
        super("events.forget-registered", KEPT, registrations::forget, scope, clock);
    }
}
