package org.beloved.library.links;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.beloved.jobs.RecurringJob;
import org.beloved.library.Books;
import org.beloved.walls.Scope;

/**
 * Goes round a few links every hour, one after another, so that no host is ever asked twice at once and each address about once
 * a week.
 */
class LinkRound implements RecurringJob {

    private static final Duration ONCE_IN = Duration.ofDays(7);
    static final int MOST = 12;

    private final Scope scope;
    private final Books books;
    private final TriedLinks links;
    private final LinkCheck check;
    private final InstantSource clock;

    LinkRound(Scope scope, Books books, TriedLinks links, LinkCheck check, InstantSource clock) {
        this.scope = scope;
        this.books = books;
        this.links = links;
        this.check = check;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "library.links";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() throws InterruptedException {
        Instant now = clock.instant();
        List<String> due = scope.job(() -> {
            Set<String> tried = links.triedSince(now.minus(ONCE_IN));
            return books.addresses().stream()
                    .filter(address -> !tried.contains(address))
                    .limit(MOST)
                    .toList();
        });
        for (String address : due) {
            LinkCheck.Outcome outcome = check.of(address);
            scope.job(() -> {
                links.tried(address, outcome, clock.instant());
                return address;
            });
        }
    }
}
