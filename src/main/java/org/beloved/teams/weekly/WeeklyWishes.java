package org.beloved.teams.weekly;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wants the letter, and when they last got one; in the team's scope, or a job's for it. */
@Repository
class WeeklyWishes {

    private final JdbcClient sql;

    WeeklyWishes(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whoever said nothing gets it. */
    boolean isWanted(TeamId team, UUID member) {
        return sql.sql("select wanted from teams.weekly where team_id = :team and member_id = :member")
                .param("team", team.value())
                .param("member", member)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    void wish(TeamId team, UUID member, boolean wanted) {
        sql.sql("""
                insert into teams.weekly (team_id, member_id, wanted) values (:team, :member, :wanted)
                on conflict (team_id, member_id) do update set wanted = :wanted
                """)
                .param("team", team.value())
                .param("member", member)
                .param("wanted", wanted)
                .update();
    }

    /**
     * Marks the letter as sent.
     *
     * @param before whoever got one since then has had this week's
     * @return false when it is not wanted, or was sent already
     */
    boolean take(TeamId team, UUID member, Instant before, Instant now) {
        return sql.sql("""
                insert into teams.weekly as w (team_id, member_id, wanted, sent_at) values (:team, :member, true, :now)
                on conflict (team_id, member_id) do update set sent_at = :now
                where w.wanted and (w.sent_at is null or w.sent_at < :before)
                """)
                        .param("team", team.value())
                        .param("member", member)
                        .param("before", before.atOffset(ZoneOffset.UTC))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
