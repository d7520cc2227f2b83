package org.beloved.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which moderator looks at what, over all rooms; in a moderator's scope. A claim tells the others and locks nothing: what is
 * dangerous can be decided by whoever sees it first.
 */
@Repository
public class DeskClaims {

    /** Whoever took something and went away does not keep it from the others for longer. */
    public static final Duration HELD = Duration.ofMinutes(30);

    private final JdbcClient sql;
    private final InstantSource clock;

    DeskClaims(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Nothing happens while somebody else has it. @param who how the others know this moderator */
    public void claim(DeskClaim claim, AccountId by, EmailAddress who) {
        Instant now = clock.instant();
        sql.sql("""
                insert into web.claim as c (kind, subject, by_account, who, at) values (:kind, :subject, :by, :who, :now)
                on conflict (kind, subject) do update set by_account = :by, who = :who, at = :now
                where c.by_account = :by or c.at <= :over
                """)
                .param("kind", claim.kind())
                .param("subject", claim.subject())
                .param("by", by.value())
                .param("who", who.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("over", now.minus(HELD).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Nobody lets go of what another has. */
    public void release(DeskClaim claim, AccountId by) {
        sql.sql("delete from web.claim where kind = :kind and subject = :subject and by_account = :by")
                .param("kind", claim.kind())
                .param("subject", claim.subject())
                .param("by", by.value())
                .update();
    }

    public DeskClaim of(String kind, String subject, AccountId me) {
        return all(me).stream()
                .filter(claim -> claim.kind().equals(kind) && claim.subject().equals(subject))
                .findFirst()
                .orElseGet(() -> new DeskClaim(kind, subject, Optional.empty()));
    }

    /** All that somebody has just now: never more than a few moderators can hold. */
    public List<DeskClaim> all(AccountId me) {
        Instant now = clock.instant();
        return sql.sql("select * from web.claim where at > :over")
                .param("over", now.minus(HELD).atOffset(ZoneOffset.UTC))
                .query((row, _) -> claim(row, me, now))
                .list();
    }

    /** In a job's scope. */
    public int forget(Instant before) {
        return sql.sql("delete from web.claim where at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static DeskClaim claim(ResultSet row, AccountId me, Instant now) throws SQLException {
        Duration held =
                Duration.between(row.getObject("at", OffsetDateTime.class).toInstant(), now);
        return new DeskClaim(
                row.getString("kind"),
                row.getString("subject"),
                Optional.of(new DeskClaim.Holding(
                        row.getString("who"),
                        Math.max(0, held.toMinutes()),
                        row.getObject("by_account", UUID.class).equals(me.value()))));
    }
}
