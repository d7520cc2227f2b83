package org.beloved.teams.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.Fips;
import org.beloved.shared.Slug;
import org.beloved.shared.TeamId;
import org.beloved.teams.directory.Listing.Standing;
import org.beloved.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries as those see them who look after them: in the team's scope, a job's for that team, or a moderator's. */
@Repository
public class Listings {

    private final JdbcClient sql;

    Listings(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Listing> find(TeamId team) {
        return sql.sql("select * from teams.listing where team_id = :team")
                .param("team", team.value())
                .query((row, _) -> listing(row))
                .optional();
    }

    /** @return the entry as it was written: a taken address has got an ending */
    public Listing add(Listing listing) {
        Slug.take(listing.slug(), free -> insert(listing, free));
        return find(listing.team()).orElseThrow();
    }

    private boolean insert(Listing listing, String slug) {
        return written(sql.sql("""
                insert into teams.listing (team_id, origin, slug, place, shown, name, about, website, traditions,
                    languages, language, state, made_at, state_at, active_at)
                values (:team, :origin, :slug, :place, :shown, :name, :about, :website, :traditions,
                    :languages, :language, :state, :made, :since, :active)
                on conflict (slug) do nothing
                """), listing)
                        .param("origin", listing.origin().name())
                        .param("slug", slug)
                        .param("made", at(listing.standing().made()))
                        .param("active", at(listing.standing().active()))
                        .update()
                == 1;
    }

    /**
     * Writes what the team says now.
     *
     * @return false when somebody else changed it since that version was read
     */
    public boolean change(Listing listing) {
        return written(sql.sql("""
                update teams.listing set slug = :slug, place = :place, shown = :shown, name = :name, about = :about,
                    website = :website, traditions = :traditions, languages = :languages, language = :language,
                    state = :state, state_at = case when state = :state then state_at else :since end,
                    version = version + 1
                where team_id = :team and version = :version
                """), listing)
                        .param("slug", listing.slug())
                        .param("version", listing.version())
                        .update()
                == 1;
    }

    /** @return false when it stands elsewhere by now, or may not go there */
    public boolean move(TeamId team, ListingState from, ListingState to, Instant now) {
        return from.mayBecome(to)
                && sql.sql("""
                        update teams.listing set state = :to, state_at = :now
                        where team_id = :team and state = :from
                        """)
                                .param("team", team.value())
                                .param("from", from.name())
                                .param("to", to.name())
                                .param("now", at(now))
                                .update()
                        == 1;
    }

    /** It is gone from the map, and its address is free for the one that takes its place. */
    public void giveWay(TeamId team, Instant now) {
        sql.sql("""
                update teams.listing set slug = 'gone-' || team_id, state = 'WITHDRAWN', state_at = :now
                where team_id = :team
                """).param("team", team.value()).param("now", at(now)).update();
    }

    /** @param slug free since the other one gave way */
    public void takeAddress(TeamId team, String slug) {
        sql.sql("update teams.listing set slug = :slug where team_id = :team")
                .param("team", team.value())
                .param("slug", slug)
                .update();
    }

    /** The team said that it is at work. */
    public void stir(TeamId team, Instant now) {
        sql.sql("update teams.listing set active_at = :now, reminders = 0, reminded_at = null where team_id = :team")
                .param("team", team.value())
                .param("now", at(now))
                .update();
    }

    public static Listing listing(ResultSet row) throws SQLException {
        return new Listing(
                new TeamId(row.getObject("team_id", UUID.class)),
                Origin.valueOf(row.getString("origin")),
                row.getString("slug"),
                new Fips(row.getString("place")),
                new Introduction(
                        Shown.valueOf(row.getString("shown")),
                        row.getString("name"),
                        row.getString("about"),
                        row.getString("website"),
                        codes(row.getString("traditions")),
                        codes(row.getString("languages"))),
                Language.ofTag(row.getString("language")).orElseThrow(),
                new Standing(
                        ListingState.valueOf(row.getString("state")),
                        instant(row, "made_at"),
                        instant(row, "state_at"),
                        instant(row, "active_at")),
                row.getInt("version"));
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, Listing listing) {
        Introduction says = listing.says();
        return statement
                .param("team", listing.team().value())
                .param("place", listing.place().code())
                .param("shown", says.shown().name())
                .param("name", says.name())
                .param("about", says.about())
                .param("website", says.website())
                .param("traditions", String.join(" ", says.traditions()))
                .param("languages", String.join(" ", says.languages()))
                .param("language", listing.language().tag())
                .param("state", listing.state().name())
                .param("since", at(listing.standing().since()));
    }

    private static List<String> codes(String spaced) {
        return Arrays.stream(spaced.split(" ", -1))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
