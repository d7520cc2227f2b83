package org.beloved.mail;

import java.time.Duration;
import java.time.InstantSource;
import org.beloved.jobs.RecurringJob;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** A letter that was given up can be read for a month, so that somebody can pass it on; then it is forgotten. */
@Component
class ForgetLetters implements RecurringJob {

    static final Duration KEPT = Duration.ofDays(30);

    private final Outbox outbox;
    private final Scope scope;
    private final InstantSource clock;

    ForgetLetters(Outbox outbox, Scope scope, InstantSource clock) {
        this.outbox = outbox;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        scope.job(() -> outbox.forget(clock.instant().minus(KEPT)));
    }
}
