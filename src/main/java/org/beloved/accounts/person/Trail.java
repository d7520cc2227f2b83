package org.beloved.accounts.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to accounts. Lines are added in any scope that sees the account; a person reads their own. */
@Repository
public class Trail {

    public static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient sql;
    private final InstantSource clock;

    Trail(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public void add(AccountId account, Happening happening, Device device) {
        add(account, happening, "", device, Optional.empty());
    }

    /** Something another person did to the account. */
    public void add(AccountId account, Happening happening, String detail, AccountId by) {
        add(account, happening, detail, Device.UNKNOWN, Optional.of(by));
    }

    private void add(AccountId account, Happening happening, String detail, Device device, Optional<AccountId> by) {
        sql.sql("""
                insert into accounts.trail (id, account_id, happening, detail, device, by_account, at)
                values (:id, :account, :happening, :detail, :device, :by, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("account", account.value())
                .param("happening", happening.name())
                .param("detail", detail)
                .param("device", device.stored())
                .param("by", by.map(AccountId::value).orElse(null))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    public List<TrailEntry> of(AccountId account, int most) {
        return sql.sql("select * from accounts.trail where account_id = :account order by at desc limit :most")
                .param("account", account.value())
                .param("most", most)
                .query((row, _) -> entry(row))
                .list();
    }

    /** Of everybody, newest first; in a job's scope. */
    public List<TrailEntry> latest(int most) {
        return sql.sql("select * from accounts.trail order by at desc limit :most")
                .param("most", most)
                .query((row, _) -> entry(row))
                .list();
    }

    /** In a job's scope. */
    public int purge() {
        return sql.sql("delete from accounts.trail where at < :before")
                .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static TrailEntry entry(ResultSet row) throws SQLException {
        return new TrailEntry(
                new AccountId(row.getObject("account_id", UUID.class)),
                Happening.valueOf(row.getString("happening")),
                row.getString("detail"),
                Device.parse(row.getString("device")),
                Optional.ofNullable(row.getObject("by_account", UUID.class)).map(AccountId::new),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
