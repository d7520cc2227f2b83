package org.beloved.library.links;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of the library's links. */
@Repository
public class TriedLinks {

    private final JdbcClient sql;

    TriedLinks(JdbcClient sql) {
        this.sql = sql;
    }

    /** By address; in any scope. */
    public Map<String, LinkState> states() {
        Map<String, LinkState> states = new HashMap<>();
        sql.sql("select url, state from library.link").query(row -> {
            states.put(row.getString("url"), LinkState.valueOf(row.getString("state")));
        });
        return states;
    }

    /** In a job's scope. */
    Set<String> triedSince(Instant since) {
        return new HashSet<>(sql.sql("select url from library.link where checked_at >= :since")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list());
    }

    /** In a job's scope. Gone once may be a bad day; gone twice in a row is dead. */
    void tried(String address, LinkCheck.Outcome outcome, Instant now) {
        int gone = outcome == LinkCheck.Outcome.GONE ? 1 : 0;
        sql.sql("""
                insert into library.link as l (url, state, gone, checked_at)
                values (:address, :first, :gone, :now)
                on conflict (url) do update set
                    gone = case when :gone = 0 then 0 else l.gone + 1 end,
                    state = case when :gone = 1 and l.gone >= 1 then 'DEAD' else :first end,
                    checked_at = :now
                """)
                .param("address", address)
                .param("first", outcome == LinkCheck.Outcome.THERE ? "ALIVE" : "DOUBTFUL")
                .param("gone", gone)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
