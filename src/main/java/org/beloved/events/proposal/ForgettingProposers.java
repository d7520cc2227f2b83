package org.beloved.events.proposal;

import java.time.Duration;
import java.time.InstantSource;
import org.beloved.events.calendar.Proposers;
import org.beloved.jobs.Forgetting;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Where no moderator decides, the address goes all the same. */
@Component
class ForgettingProposers extends Forgetting {

    private static final Duration LONGEST = Duration.ofDays(90);

    ForgettingProposers(Proposers proposers, Scope scope, InstantSource clock) {
        super("events.forget-proposers", LONGEST, proposers::forgetBefore, scope, clock);
    }
}
