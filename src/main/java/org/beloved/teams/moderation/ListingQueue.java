package org.beloved.teams.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.AccountId;
import org.beloved.shared.TeamId;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.Listings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for moderators and who of them looks at it; in a moderator's scope. */
@Repository
class ListingQueue {

    /** Whoever opened an entry and went away does not keep it from the others for longer. */
    static final Duration CLAIM = Duration.ofMinutes(30);

    private final JdbcClient sql;

    ListingQueue(JdbcClient sql) {
        this.sql = sql;
    }

    /** An entry, and the moderator who said that they are looking at it. */
    record Waiting(Listing listing, Optional<Claim> claim) {}

    record Claim(AccountId by, Instant at) {}

    /** The oldest first. */
    List<Waiting> waiting() {
        return sql.sql("select * from teams.listing where state = 'WAITING' order by state_at, team_id")
                .query((row, _) -> waiting(row))
                .list();
    }

    /** Everything a moderator may see, by county; with words, only what has them in its name. */
    List<Waiting> all(String words) {
        return sql.sql("""
                select * from teams.listing where :words = '' or strpos(lower(name), lower(:words)) > 0
                order by place, name, team_id limit 200
                """)
                .param("words", words)
                .query((row, _) -> waiting(row))
                .list();
    }

    /** Entries that somebody wants off the map, the longest asked for first. */
    List<Waiting> objectedTo() {
        return sql.sql("""
                select l.* from teams.listing l join
                    (select team_id, min(at) since from teams.listing_objection where closed_at is null group by team_id) o
                    using (team_id)
                order by o.since
                """).query((row, _) -> waiting(row)).list();
    }

    Optional<Waiting> find(TeamId team) {
        return sql.sql("select * from teams.listing where team_id = :team and state <> 'CONFIRMING'")
                .param("team", team.value())
                .query((row, _) -> waiting(row))
                .optional();
    }

    void claim(TeamId team, AccountId by, Instant now) {
        sql.sql("update teams.listing set claimed_by = :by, claimed_at = :now where team_id = :team")
                .param("team", team.value())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        UUID by = row.getObject("claimed_by", UUID.class);
        return new Waiting(
                Listings.listing(row),
                by == null
                        ? Optional.empty()
                        : Optional.of(new Claim(
                                new AccountId(by),
                                row.getObject("claimed_at", OffsetDateTime.class)
                                        .toInstant())));
    }
}
