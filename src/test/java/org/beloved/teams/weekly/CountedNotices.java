package org.beloved.teams.weekly;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.beloved.web.WeeklyNotices;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Has nothing to tell anybody, and counts how often it is asked. */
@Component
class CountedNotices implements WeeklyNotices {

    private final AtomicInteger asked = new AtomicInteger();

    int asked() {
        return asked.get();
    }

    @Override
    public int order() {
        return 99;
    }

    @Override
    public List<String> lines(LocalDate today, Words words) {
        asked.incrementAndGet();
        return List.of();
    }
}
