package org.beloved.meetings.followups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.promises.Noted;
import org.beloved.shared.TeamId;
import org.beloved.walls.SealedColumn;
import org.beloved.walls.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is left to do on a road; every method in the team's scope. */
@Repository
public class FollowUps {

    private static final SealedColumn WHAT = new SealedColumn("meetings.follow_up.what");
    private static final SealedColumn REASON = new SealedColumn("meetings.follow_up.reason");

    private final JdbcClient sql;
    private final Seals seals;

    FollowUps(JdbcClient sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    /** The soonest first, what is settled last. */
    public List<FollowUp> of(TeamId team, UUID effort) {
        return sql.sql("""
                select * from meetings.follow_up where team_id = :team and effort_id = :effort
                order by state <> 'OPEN', due, made_at
                """)
                .param("team", team.value())
                .param("effort", effort)
                .query((row, _) -> followUp(row))
                .list();
    }

    public Optional<FollowUp> find(TeamId team, UUID id) {
        return sql.sql("select * from meetings.follow_up where team_id = :team and id = :id")
                .param("team", team.value())
                .param("id", id)
                .query((row, _) -> followUp(row))
                .optional();
    }

    /** Written down once, however often it is sent under the same id. */
    public void add(FollowUp followUp) {
        FollowUp.Source source = followUp.task().source();
        bound(followUp, """
                insert into meetings.follow_up (team_id, id, effort_id, what, owner_id, due, promise_id, note_id, state,
                                                reason, settled_on, made_by, made_at)
                values (:team, :id, :effort, :what, :owner, :due, :promise, :note, :state, :reason, :settled, :by, :at)
                on conflict (team_id, id) do nothing
                """)
                .param("effort", followUp.key().effort())
                .param("promise", source.promise().orElse(null), Types.OTHER)
                .param("note", source.note().orElse(null), Types.OTHER)
                .param("by", followUp.made().by())
                .param("at", followUp.made().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * @return false when somebody else changed it since that version was read; nothing is written then
     */
    public boolean save(FollowUp followUp) {
        return bound(followUp, """
                update meetings.follow_up set what = :what, owner_id = :owner, due = :due, state = :state,
                       reason = :reason, settled_on = :settled, version = version + 1
                where team_id = :team and id = :id and version = :version
                """).param("version", followUp.version()).update() == 1;
    }

    private JdbcClient.StatementSpec bound(FollowUp followUp, String statement) {
        TeamId team = followUp.key().team();
        UUID id = followUp.id();
        return sql.sql(statement)
                .param("team", team.value())
                .param("id", id)
                .param("what", seals.seal(WHAT, team, id, followUp.task().what()))
                .param("owner", followUp.task().owner())
                .param("due", followUp.task().due())
                .param("state", followUp.state().name())
                .param(
                        "reason",
                        followUp.reason().isEmpty() ? null : seals.seal(REASON, team, id, followUp.reason()),
                        Types.BINARY)
                .param("settled", followUp.settledOn().orElse(null), Types.DATE);
    }

    private FollowUp followUp(ResultSet row) throws SQLException {
        TeamId team = new TeamId(row.getObject("team_id", UUID.class));
        UUID id = row.getObject("id", UUID.class);
        return new FollowUp(
                new FollowUp.Key(team, row.getObject("effort_id", UUID.class), id),
                new FollowUp.Task(
                        seals.open(WHAT, team, id, row.getBytes("what")),
                        row.getObject("owner_id", UUID.class),
                        row.getObject("due", LocalDate.class),
                        new FollowUp.Source(
                                Optional.ofNullable(row.getObject("promise_id", UUID.class)),
                                Optional.ofNullable(row.getObject("note_id", UUID.class)))),
                FollowUp.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getBytes("reason"))
                        .map(bytes -> seals.open(REASON, team, id, bytes))
                        .orElse(""),
                Optional.ofNullable(row.getObject("settled_on", LocalDate.class)),
                new Noted(
                        row.getObject("made_by", UUID.class),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()),
                row.getInt("version"));
    }
}
