package org.beloved.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.beloved.walls.Once;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the word of the register: sent forms and given-up work are remembered for ninety days. */
@Component
class Forget implements RecurringJob {

    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final Once once;
    private final JdbcClient sql;
    private final InstantSource clock;

    Forget(Once once, JdbcClient sql, InstantSource clock) {
        this.once = once;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "jobs.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        Instant before = clock.instant().minus(REMEMBERED);
        once.forget(before);
        sql.sql("delete from jobs.given_up where at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
