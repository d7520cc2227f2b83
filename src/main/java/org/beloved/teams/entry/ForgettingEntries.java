package org.beloved.teams.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.beloved.jobs.RecurringJob;
import org.beloved.shared.TeamId;
import org.beloved.walls.Scope;
import org.beloved.walls.Seals;
import org.beloved.web.DeskQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * TeamEntries without an account go by themselves: unconfirmed after a week, taken back, refused or taken down after three
 * months, asleep after a year; with the key their address was sealed with. Links go when they are out of date, and who
 * objected to an entry is forgotten after three months, or once moderators are done and can no longer think better of it.
 */
@Component
class ForgettingEntries implements RecurringJob {

    static final Duration UNCONFIRMED = Duration.ofDays(7);
    static final Duration OFF_THE_MAP = Duration.ofDays(90);
    static final Duration ASLEEP = Duration.ofDays(365);

    private final JdbcClient sql;
    private final Scope scope;
    private final EntryKeys keys;
    private final Seals seals;
    private final InstantSource clock;

    ForgettingEntries(JdbcClient sql, Scope scope, EntryKeys keys, Seals seals, InstantSource clock) {
        this.sql = sql;
        this.scope = scope;
        this.keys = keys;
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "teams.forget-entries";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        scope.job(() -> keys.forgetExpired() + objections(now));
        over(now)
                .forEach(entry -> scope.job(entry, () -> {
                    sql.sql("delete from teams.listing where team_id = :team")
                            .param("team", entry.value())
                            .update();
                    seals.shred(entry);
                    return entry;
                }));
    }

    private List<TeamId> over(Instant now) {
        return scope.job(() -> sql.sql("""
                select team_id from teams.listing where origin = 'FORM'
                  and (state = 'CONFIRMING' and state_at < :unconfirmed
                    or state in ('REFUSED', 'WITHDRAWN', 'TAKEN_DOWN') and state_at < :off
                    or state = 'SLEEPING' and state_at < :asleep)
                """)
                .param("unconfirmed", now.minus(UNCONFIRMED).atOffset(ZoneOffset.UTC))
                .param("off", now.minus(OFF_THE_MAP).atOffset(ZoneOffset.UTC))
                .param("asleep", now.minus(ASLEEP).atOffset(ZoneOffset.UTC))
                .query((row, _) -> new TeamId(row.getObject("team_id", UUID.class)))
                .list());
    }

    private int objections(Instant now) {
        return sql.sql("delete from teams.listing_objection where at < :before or closed_at < :closed")
                .param("before", now.minus(OFF_THE_MAP).atOffset(ZoneOffset.UTC))
                .param("closed", now.minus(DeskQueue.TIME_TO_REOPEN).atOffset(ZoneOffset.UTC))
                .update();
    }
}
