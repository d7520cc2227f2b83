package org.beloved.teams.entry;

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
import org.beloved.shared.EmailAddress;
import org.beloved.shared.TeamId;
import org.beloved.walls.KeyedHash;
import org.beloved.walls.LinkToken;
import org.beloved.walls.SealedColumn;
import org.beloved.walls.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may look after an entry without an account: the address, sealed, and the links sent to it. */
@Repository
public class EntryKeys {

    /** The kind of link; part of each stored claim. */
    static final String LINK = "listing";

    /** Longer than the year after which the team is asked again. */
    static final Duration GOOD_FOR = Duration.ofDays(400);

    private static final SealedColumn EMAIL = new SealedColumn("teams.listing_contact.email");
    private static final String PRINT = "teams.entry.email";

    private final JdbcClient sql;
    private final Seals seals;
    private final KeyedHash prints;
    private final InstantSource clock;

    EntryKeys(JdbcClient sql, Seals seals, KeyedHash prints, InstantSource clock) {
        this.sql = sql;
        this.seals = seals;
        this.prints = prints;
        this.clock = clock;
    }

    /** In the entry's scope. */
    void keep(TeamId entry, EmailAddress email) {
        sql.sql("insert into teams.listing_contact (team_id, email, email_print) values (:team, :email, :print)")
                .param("team", entry.value())
                .param("email", seals.seal(EMAIL, entry, entry.value(), email.value()))
                .param("print", prints.of(PRINT, email.value()))
                .update();
    }

    /** In the entry's scope, or a job's for it. */
    public Optional<EmailAddress> email(TeamId entry) {
        return sql.sql("select email from teams.listing_contact where team_id = :team")
                .param("team", entry.value())
                .query((row, _) -> new EmailAddress(seals.open(EMAIL, entry, entry.value(), row.getBytes("email"))))
                .optional();
    }

    /** The entries of an address. In a job's scope. */
    List<TeamId> of(EmailAddress email) {
        return sql.sql("select team_id from teams.listing_contact where email_print = :print limit 10")
                .param("print", prints.of(PRINT, email.value()))
                .query((row, _) -> team(row))
                .list();
    }

    /**
     * In the entry's scope, or a job's for it.
     *
     * @return the token, which exists only in this answer
     */
    public LinkToken draw(TeamId entry) {
        LinkToken token = LinkToken.draw();
        Instant now = clock.instant();
        sql.sql("""
                insert into teams.listing_key (team_id, token_hash, made_at, expires_at)
                values (:team, :hash, :now, :expires)
                """)
                .param("team", entry.value())
                .param("hash", token.claim(LINK))
                .param("now", at(now))
                .param("expires", at(now.plus(GOOD_FOR)))
                .update();
        return token;
    }

    /** The entry a link opens, in the link's own scope. */
    Optional<TeamId> entry(LinkToken token) {
        return sql.sql("select team_id from teams.listing_key where token_hash = :hash and expires_at > :now")
                .param("hash", token.claim(LINK))
                .param("now", at(clock.instant()))
                .query((row, _) -> team(row))
                .optional();
    }

    /** In the entry's scope: no link opens it any more, and nobody is written to. */
    public void forget(TeamId entry) {
        sql.sql("delete from teams.listing_key where team_id = :team")
                .param("team", entry.value())
                .update();
        sql.sql("delete from teams.listing_contact where team_id = :team")
                .param("team", entry.value())
                .update();
    }

    /** In a job's scope. */
    int forgetExpired() {
        return sql.sql("delete from teams.listing_key where expires_at <= :now")
                .param("now", at(clock.instant()))
                .update();
    }

    private static TeamId team(ResultSet row) throws SQLException {
        return new TeamId(row.getObject("team_id", UUID.class));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
