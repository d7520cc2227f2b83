package org.beloved.walls;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a form that is sent twice do its work once; call it inside the scope that does the work. */
@Component
public class Once {

    private final JdbcClient sql;

    Once(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @param token drawn when the form was shown; a broken one counts as new
     * @param work does the work and says where to go next
     * @return where to go next, the first answer for a repeated token
     */
    public String first(String token, Supplier<String> work) {
        Optional<UUID> once = parse(token);
        if (once.isEmpty()) {
            return work.get();
        }
        return before(once.get()).orElseGet(() -> remember(once.get(), work.get()));
    }

    /** The answer to a sheet that was sent before. Of two that come at once, the second waits here for the first. */
    public Optional<String> before(UUID sheet) {
        lock(sheet);
        return earlier(sheet);
    }

    /** For work whose answer must not be kept, such as a link that lets somebody in. */
    public boolean isFirst(String token) {
        Optional<UUID> once = parse(token);
        if (once.isEmpty()) {
            return true;
        }
        boolean first = before(once.get()).isEmpty();
        if (first) {
            remember(once.get(), "");
        }
        return first;
    }

    /** What was sent before then may be sent again as if new. */
    public int forget(Instant before) {
        return sql.sql("delete from walls.submission where at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void lock(UUID once) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:once, 0))")
                .param("once", once.toString())
                .query()
                .singleRow();
    }

    private Optional<String> earlier(UUID once) {
        return sql.sql("select location from walls.submission where once = :once")
                .param("once", once)
                .query(String.class)
                .optional();
    }

    public String remember(UUID once, String location) {
        sql.sql("insert into walls.submission (once, location) values (:once, :location)")
                .param("once", once)
                .param("location", location)
                .update();
        return location;
    }

    private static Optional<UUID> parse(String token) {
        try {
            return Optional.of(UUID.fromString(token));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
