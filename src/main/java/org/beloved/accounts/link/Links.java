package org.beloved.accounts.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.beloved.accounts.Standing;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.beloved.walls.LinkToken;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links are made by whoever has a reason to; their holder sees and spends them. Only a hash of each is kept. */
@Repository
public class Links {

    private static final String CLAIM = "account-link";

    private final JdbcClient sql;
    private final Scope scope;
    private final InstantSource clock;

    public Links(JdbcClient sql, Scope scope, InstantSource clock) {
        this.sql = sql;
        this.scope = scope;
        this.clock = clock;
    }

    /** In any scope. @return the token, which exists only in this answer */
    public LinkToken make(Link link) {
        LinkToken token = LinkToken.draw();
        Instant now = clock.instant();
        sql.sql("""
                insert into accounts.link
                    (token_hash, kind, account_id, email, passphrase, standing, language, next, made_at, expires_at)
                values (:hash, :kind, :account, :email, :passphrase, :standing, :language, :next, :now, :expires)
                """)
                .param("hash", token.claim(CLAIM))
                .param("kind", link.kind().name())
                .param("account", link.account().map(AccountId::value).orElse(null))
                .param("email", link.email().map(EmailAddress::value).orElse(null))
                .param("passphrase", link.passphrase().orElse(null))
                .param("standing", link.standing().name())
                .param("language", link.language().tag())
                .param("next", link.next())
                .param("now", at(now))
                .param("expires", at(now.plus(link.kind().goodFor())))
                .update();
        return token;
    }

    /** Looks at a link without using it; opens its scope. */
    public Optional<Link> open(LinkToken token) {
        return scope.token(token.claim(CLAIM), () -> find(token, ""));
    }

    /**
     * Uses a link up together with the work it allows, all or nothing, in the link's scope; of two presses at once, one
     * waits and then finds it spent.
     */
    public <T> Optional<T> spend(LinkToken token, Function<Link, T> work) {
        return scope.token(
                token.claim(CLAIM),
                () -> find(token, "for update").map(link -> {
                    T done = work.apply(link);
                    sql.sql("update accounts.link set used_at = :now where token_hash = :hash")
                            .param("now", at(clock.instant()))
                            .param("hash", token.claim(CLAIM))
                            .update();
                    return done;
                }));
    }

    /** Whoever changed their passphrase wants no older way in. In the scope of that person or of a job. */
    public void withdraw(AccountId account) {
        sql.sql("delete from accounts.link where account_id = :account and used_at is null")
                .param("account", account.value())
                .update();
    }

    /** In a job's scope. */
    int purge(Instant before) {
        return sql.sql("delete from accounts.link where expires_at < :before")
                .param("before", at(before))
                .update();
    }

    private Optional<Link> find(LinkToken token, String lock) {
        return sql.sql("select * from accounts.link where token_hash = :hash and used_at is null and expires_at > :now "
                        + lock)
                .param("hash", token.claim(CLAIM))
                .param("now", at(clock.instant()))
                .query((row, _) -> link(row))
                .optional();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                LinkKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("account_id", UUID.class)).map(AccountId::new),
                Optional.ofNullable(row.getString("email")).map(EmailAddress::new),
                Optional.ofNullable(row.getString("passphrase")),
                Standing.valueOf(row.getString("standing")),
                Language.ofTag(row.getString("language")).orElseThrow(),
                row.getString("next"));
    }
}
