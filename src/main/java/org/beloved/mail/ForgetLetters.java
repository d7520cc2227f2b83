package org.beloved.mail;

import java.time.Duration;
import java.time.InstantSource;
import org.beloved.jobs.Forgetting;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** A letter that was given up can be read for a month, so that somebody can pass it on; then it is forgotten. */
@Component
class ForgetLetters extends Forgetting {

    static final Duration KEPT = Duration.ofDays(30);

    ForgetLetters(Outbox outbox, Scope scope, InstantSource clock) {
        super("mail.forget", KEPT, outbox::forget, scope, clock);
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }
}
