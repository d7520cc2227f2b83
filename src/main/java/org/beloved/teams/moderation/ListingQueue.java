package org.beloved.teams.moderation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.beloved.shared.TeamId;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.Listings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for moderators; in a moderator's scope. */
@Repository
class ListingQueue {

    private final JdbcClient sql;

    ListingQueue(JdbcClient sql) {
        this.sql = sql;
    }

    /** An entry that somebody wants off the map, and since when. */
    record ObjectedTo(Listing listing, Instant since) {}

    /** The oldest first. */
    List<Listing> waiting() {
        return sql.sql("select * from teams.listing where state = 'WAITING' order by state_at, team_id")
                .query((row, _) -> Listings.listing(row))
                .list();
    }

    /** Everything a moderator may see, by county; with words, only what has them in its name. */
    List<Listing> all(String words) {
        return sql.sql("""
                select * from teams.listing where :words = '' or strpos(lower(name), lower(:words)) > 0
                order by place, name, team_id limit 200
                """)
                .param("words", words)
                .query((row, _) -> Listings.listing(row))
                .list();
    }

    /** The longest asked for first. */
    List<ObjectedTo> objectedTo() {
        return sql.sql("""
                select l.*, o.since from teams.listing l join
                    (select team_id, min(at) since from teams.listing_objection where closed_at is null group by team_id) o
                    using (team_id)
                order by o.since
                """)
                .query((row, _) -> new ObjectedTo(
                        Listings.listing(row),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<Listing> find(TeamId team) {
        return sql.sql("select * from teams.listing where team_id = :team and state <> 'CONFIRMING'")
                .param("team", team.value())
                .query((row, _) -> Listings.listing(row))
                .optional();
    }
}
