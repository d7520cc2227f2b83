package org.beloved.accounts.session;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.beloved.accounts.person.Device;
import org.beloved.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where somebody is signed in, in a scope that may see it: their own, a job's, or their link's. */
@Repository
public class SessionList {

    /**
     * One sign-in that still lasts.
     *
     * @param id names it in a form; it opens nothing
     */
    public record Entry(String id, Device device, Instant begun, Instant lastSeen) {}

    private final JdbcClient sql;

    SessionList(JdbcClient sql) {
        this.sql = sql;
    }

    /** Last seen first. */
    public List<Entry> of(AccountId account) {
        return sql.sql("""
                select s.primary_id, s.creation_time, s.last_access_time, a.attribute_bytes
                from accounts.session s
                join accounts.session_attributes a on a.session_primary_id = s.primary_id and a.attribute_name = :device
                where s.principal_name = :account and s.expiry_time > extract(epoch from now()) * 1000
                order by s.last_access_time desc
                """)
                .param("device", Sessions.DEVICE)
                .param("account", account.toString())
                .query((row, _) -> new Entry(
                        row.getString("primary_id"),
                        Device.parse(new String(row.getBytes("attribute_bytes"), StandardCharsets.UTF_8)),
                        Instant.ofEpochMilli(row.getLong("creation_time")),
                        Instant.ofEpochMilli(row.getLong("last_access_time"))))
                .list();
    }

    /** Which entry is the session of this request. */
    public String primaryId(AccountId account, String session) {
        return sql.sql("select primary_id from accounts.session where principal_name = :account and session_id = :id")
                .param("account", account.toString())
                .param("id", session)
                .query(String.class)
                .optional()
                .orElse("");
    }

    public boolean end(AccountId account, String id) {
        return sql.sql("delete from accounts.session where principal_name = :account and primary_id = :id")
                        .param("account", account.toString())
                        .param("id", id)
                        .update()
                == 1;
    }

    public int endAll(AccountId account) {
        return endAllBut(account, "");
    }

    public int endAllBut(AccountId account, String id) {
        return sql.sql("delete from accounts.session where principal_name = :account and primary_id <> :id")
                .param("account", account.toString())
                .param("id", id)
                .update();
    }
}
