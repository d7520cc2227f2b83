package org.beloved.walls;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts attempts in the database, for all nodes together, so that guessing and flooding come to an end. What was tried
 * is kept as a keyed print only. Call it outside any scope.
 */
@Component
public class Attempts {

    private final JdbcClient sql;
    private final Scope scope;
    private final KeyedHash prints;
    private final InstantSource clock;

    Attempts(JdbcClient sql, Scope scope, KeyedHash prints, InstantSource clock) {
        this.sql = sql;
        this.scope = scope;
        this.prints = prints;
        this.clock = clock;
    }

    /** @return how long to wait, empty when this attempt is within the limit */
    public Optional<Duration> count(Limit limit, String subject) {
        Instant now = clock.instant();
        return scope.job(() -> sql.sql("""
                insert into walls.attempt as a (subject, count, until) values (:subject, 1, :until)
                on conflict (subject) do update set
                    count = case when a.until <= :now then 1 else a.count + 1 end,
                    until = case when a.until <= :now then :until else a.until end
                returning count, until
                """)
                .param("subject", print(limit, subject))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", now.plus(limit.span()).atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getInt("count") <= limit.most()
                        ? Optional.<Duration>empty()
                        : Optional.of(Duration.between(
                                now,
                                row.getObject("until", OffsetDateTime.class).toInstant())))
                .single());
    }

    /** What was right does not count against anybody. */
    public void forgive(Limit limit, String subject) {
        scope.job(() -> sql.sql("update walls.attempt set count = greatest(count - 1, 0) where subject = :subject")
                .param("subject", print(limit, subject))
                .update());
    }

    /** Forgets spans that are over. */
    public int purge() {
        return scope.job(() -> sql.sql("delete from walls.attempt where until <= :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }

    private String print(Limit limit, String subject) {
        return prints.of("attempt|" + limit.purpose(), subject);
    }
}
