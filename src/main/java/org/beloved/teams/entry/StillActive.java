package org.beloved.teams.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.beloved.jobs.RecurringJob;
import org.beloved.shared.TeamId;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.ListingState;
import org.beloved.teams.directory.Listings;
import org.beloved.walls.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A year after a team last said that it is at work it is asked, three times in six weeks; without an answer its entry
 * sleeps. A dead address on a map is worse than none.
 */
@Component
class StillActive implements RecurringJob {

    static final Duration QUIET = Duration.ofDays(365);
    static final Duration BETWEEN = Duration.ofDays(14);
    static final int REMINDERS = 3;

    private final JdbcClient sql;
    private final Scope scope;
    private final Listings listings;
    private final EntryKeys keys;
    private final EntryLetters letters;
    private final InstantSource clock;

    StillActive(
            JdbcClient sql, Scope scope, Listings listings, EntryKeys keys, EntryLetters letters, InstantSource clock) {
        this.sql = sql;
        this.scope = scope;
        this.listings = listings;
        this.keys = keys;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "teams.still-active";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        due(now).forEach(team -> scope.job(team, () -> {
            ask(team, now);
            return team;
        }));
    }

    private List<TeamId> due(Instant now) {
        return scope.job(() -> sql.sql("""
                select team_id from teams.listing where state = 'SHOWN' and active_at < :quiet
                  and (reminded_at is null or reminded_at < :before)
                """)
                .param("quiet", at(now.minus(QUIET)))
                .param("before", at(now.minus(BETWEEN)))
                .query((row, _) -> new TeamId(row.getObject("team_id", UUID.class)))
                .list());
    }

    private void ask(TeamId team, Instant now) {
        if (remind(team, now)) {
            Listing listing = listings.find(team).orElseThrow();
            keys.email(team).ifPresent(to -> letters.remind(listing, to));
        } else {
            listings.move(team, ListingState.SHOWN, ListingState.SLEEPING, now);
        }
    }

    /** @return false when it was asked often enough */
    private boolean remind(TeamId team, Instant now) {
        return sql.sql("""
                update teams.listing set reminders = reminders + 1, reminded_at = :now
                where team_id = :team and reminders < :most
                """)
                        .param("team", team.value())
                        .param("most", REMINDERS)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
