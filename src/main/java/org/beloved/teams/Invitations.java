package org.beloved.teams;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.beloved.walls.LinkToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Invitations of a team, in that team's scope; a link's holder sees theirs in the link's scope. */
@Repository
class Invitations {

    private final JdbcClient sql;
    private final InstantSource clock;

    Invitations(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @return the token, which exists only in this answer */
    LinkToken make(TeamId team, Role role, String note) {
        LinkToken token = LinkToken.draw();
        sql.sql("""
                insert into teams.invitation (team_id, id, token_hash, role, note, made_at, expires_at)
                values (:team, :id, :hash, :role, :note, :now, :expires)
                """)
                .param("team", team.value())
                .param("id", UUID.randomUUID())
                .param("hash", token.claim(Invitation.LINK))
                .param("role", role.name())
                .param("note", note)
                .param("now", at(clock.instant()))
                .param("expires", at(clock.instant().plus(Invitation.GOOD_FOR)))
                .update();
        return token;
    }

    List<Invitation> openOf(TeamId team) {
        return sql.sql("""
                select * from teams.invitation
                where team_id = :team and used_at is null and withdrawn_at is null and expires_at > :now
                order by made_at
                """)
                .param("team", team.value())
                .param("now", at(clock.instant()))
                .query((row, _) -> invitation(row))
                .list();
    }

    /** In the scope of the link itself. */
    Optional<Invitation> byToken(LinkToken token) {
        return sql.sql("select * from teams.invitation where token_hash = :hash")
                .param("hash", token.claim(Invitation.LINK))
                .query((row, _) -> invitation(row))
                .optional();
    }

    /** @return false when it was used, withdrawn or out of date by now; of two presses at once, one wins */
    boolean use(TeamId team, UUID id) {
        return sql.sql("""
                update teams.invitation set used_at = :now
                where team_id = :team and id = :id and used_at is null and withdrawn_at is null and expires_at > :now
                """)
                        .param("team", team.value())
                        .param("id", id)
                        .param("now", at(clock.instant()))
                        .update()
                == 1;
    }

    void withdraw(TeamId team, UUID id) {
        sql.sql(
                        "update teams.invitation set withdrawn_at = :now where team_id = :team and id = :id and used_at is null")
                .param("team", team.value())
                .param("id", id)
                .param("now", at(clock.instant()))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        Invitation.State state = row.getObject("used_at") != null
                ? Invitation.State.USED
                : row.getObject("withdrawn_at") != null ? Invitation.State.WITHDRAWN : Invitation.State.OPEN;
        return new Invitation(
                new TeamId(row.getObject("team_id", UUID.class)),
                row.getObject("id", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getString("note"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                state);
    }
}
