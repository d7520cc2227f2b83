package org.beloved.accounts.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.AccountId;
import org.beloved.walls.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All passkeys. A person sees and changes their own, in their own scope; whoever shows one sees that one. */
@Repository
public class Passkeys {

    /** More than anybody has devices; without an end, a session left open could pile them up. */
    public static final int MOST = 10;

    private final JdbcClient sql;
    private final Scope scope;
    private final InstantSource clock;

    Passkeys(JdbcClient sql, Scope scope, InstantSource clock) {
        this.sql = sql;
        this.scope = scope;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<Passkey> of(AccountId account) {
        return sql.sql("select * from accounts.passkey where account_id = :account order by created_at, id")
                .param("account", account.value())
                .query((row, _) -> passkey(row))
                .list();
    }

    public Optional<Passkey> find(AccountId account, UUID id) {
        return sql.sql("select * from accounts.passkey where account_id = :account and id = :id")
                .param("account", account.value())
                .param("id", id)
                .query((row, _) -> passkey(row))
                .optional();
    }

    /** Opens the scope of the credential that somebody shows. */
    public Optional<Passkey> shown(String credential) {
        return scope.token(
                "passkey:" + credential,
                () -> sql.sql("select * from accounts.passkey where credential = :credential")
                        .param("credential", credential)
                        .query((row, _) -> passkey(row))
                        .optional());
    }

    /** @return false when this passkey is known already, or the person has as many as there may be */
    public boolean add(AccountId account, String label, SigningKey key) {
        return sql.sql("""
                insert into accounts.passkey (id, account_id, credential, public_key, sign_count, label, created_at)
                select :id, :account, :credential, :key, :count, :label, :now
                where (select count(*) from accounts.passkey where account_id = :account) < :most
                on conflict (credential) do nothing
                """)
                        .param("id", UUID.randomUUID())
                        .param("account", account.value())
                        .param("credential", key.credential())
                        .param("key", key.publicKey())
                        .param("count", key.signCount())
                        .param("label", label)
                        .param("now", now())
                        .param("most", MOST)
                        .update()
                == 1;
    }

    /** All that a person has, as when their devices are lost. @return how many went */
    public int removeAll(AccountId account) {
        return sql.sql("delete from accounts.passkey where account_id = :account")
                .param("account", account.value())
                .update();
    }

    /**
     * Notes that it was used. Of two uses at once the second sees the first one's count.
     *
     * @return false when the count did not grow: somebody may have copied the passkey
     */
    public boolean use(Passkey passkey, long signCount) {
        return sql.sql("""
                update accounts.passkey set sign_count = :count, last_used_at = :now
                where id = :id and (sign_count < :count or sign_count = 0 and :count = 0)
                """)
                        .param("id", passkey.id())
                        .param("count", signCount)
                        .param("now", now())
                        .update()
                == 1;
    }

    public void rename(Passkey passkey, String label) {
        sql.sql("update accounts.passkey set label = :label where id = :id")
                .param("id", passkey.id())
                .param("label", label)
                .update();
    }

    /** @return whether it was still there */
    public boolean remove(Passkey passkey) {
        return sql.sql("delete from accounts.passkey where id = :id")
                        .param("id", passkey.id())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Passkey passkey(ResultSet row) throws SQLException {
        return new Passkey(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("label"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("last_used_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                new SigningKey(row.getString("credential"), row.getBytes("public_key"), row.getLong("sign_count")));
    }
}
