package org.beloved.teams.relay;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.beloved.jobs.RecurringJob;
import org.beloved.walls.Scope;
import org.beloved.web.DeskQueue;
import org.springframework.stereotype.Component;

/**
 * What was written goes three months after the last word, and what was never confirmed after three days. A report goes once
 * moderators are done with it and can no longer think better of it.
 */
@Component
class ForgettingConversations implements RecurringJob {

    static final Duration QUIET = Duration.ofDays(90);
    static final Duration UNCONFIRMED = Duration.ofDays(3);

    private final Conversations conversations;
    private final RelayReports reports;
    private final Scope scope;
    private final InstantSource clock;

    ForgettingConversations(Conversations conversations, RelayReports reports, Scope scope, InstantSource clock) {
        this.conversations = conversations;
        this.reports = reports;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "teams.forget-conversations";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        scope.job(() -> conversations.forget(now.minus(QUIET), now.minus(UNCONFIRMED))
                + reports.forget(now.minus(QUIET), now.minus(DeskQueue.TIME_TO_REOPEN)));
    }
}
