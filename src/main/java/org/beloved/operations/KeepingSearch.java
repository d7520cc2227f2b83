package org.beloved.operations;

import java.time.Duration;
import org.beloved.jobs.RecurringJob;
import org.beloved.web.SearchUpkeep;
import org.springframework.stereotype.Component;

/** What somebody publishes is found a minute later. */
@Component
class KeepingSearch implements RecurringJob {

    private final SearchUpkeep search;

    KeepingSearch(SearchUpkeep search) {
        this.search = search;
    }

    @Override
    public String name() {
        return "operations.keep-search";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        search.refresh();
    }
}
