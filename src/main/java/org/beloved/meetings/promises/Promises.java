package org.beloved.meetings.promises;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.beloved.walls.SealedColumn;
import org.beloved.walls.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every promise a team has written down; every method in the team's scope. */
@Repository
public class Promises {

    private static final SealedColumn WORDS = new SealedColumn("meetings.promise.words");
    private static final SealedColumn WHO = new SealedColumn("meetings.promise.who");

    private final JdbcClient sql;
    private final Seals seals;
    private final PromiseEvents events;

    Promises(JdbcClient sql, Seals seals, PromiseEvents events) {
        this.sql = sql;
        this.seals = seals;
        this.events = events;
    }

    /** All promises of a road, the newest meeting first. */
    public List<Promise> of(TeamId team, UUID effort) {
        return sql.sql("""
                select p.* from meetings.promise p join meetings.meeting m on m.team_id = p.team_id and m.id = p.meeting_id
                where p.team_id = :team and m.effort_id = :effort order by m.number desc, p.number
                """)
                .param("team", team.value())
                .param("effort", effort)
                .query((row, _) -> promise(row))
                .list();
    }

    /** Those of one meeting that were given, in the order in which they were written down. */
    public List<Promise> ofMeeting(TeamId team, UUID meeting) {
        return sql
                .sql("select * from meetings.promise where team_id = :team and meeting_id = :meeting order by number")
                .param("team", team.value())
                .param("meeting", meeting)
                .query((row, _) -> promise(row))
                .list()
                .stream()
                .filter(Promise::counts)
                .toList();
    }

    public Optional<Promise> find(TeamId team, UUID id) {
        return sql.sql("select * from meetings.promise where team_id = :team and id = :id")
                .param("team", team.value())
                .param("id", id)
                .query((row, _) -> promise(row))
                .optional();
    }

    /** Written down once, however often it is sent under the same id. */
    public void add(TeamId team, UUID meeting, UUID id, Promised promised, Noted noted) {
        lock(team, meeting);
        if (find(team, id).isEmpty()) {
            insert(Promise.noted(new PromiseKey(team, meeting, id, nextNumber(team, meeting)), promised, noted));
        }
    }

    /**
     * @return false when somebody else changed the promise since that version was read; nothing is written then
     */
    public boolean save(Promise before, Happening change, String remark, Noted noted) {
        boolean written = update(change.promise());
        if (written) {
            events.add(before, change, remark, noted);
        }
        return written;
    }

    private boolean update(Promise promise) {
        return bound(promise, """
                update meetings.promise set side = :side, words = :words, who = :who, heard_by = :heard,
                       by_when = :when, state = :state, settled_on = :settled, version = version + 1
                where team_id = :team and id = :id and version = :version
                """).param("version", promise.version()).update() == 1;
    }

    private void insert(Promise promise) {
        bound(promise, """
                insert into meetings.promise (team_id, id, meeting_id, number, side, words, who, heard_by, by_when, state,
                                              settled_on, noted_by, noted_at)
                values (:team, :id, :meeting, :number, :side, :words, :who, :heard, :when, :state, :settled, :by, :at)
                """)
                .param("meeting", promise.key().meeting())
                .param("number", promise.number())
                .param("by", promise.noted().by())
                .param("at", promise.noted().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec bound(Promise promise, String statement) {
        TeamId team = promise.key().team();
        Promised said = promise.promised();
        return sql.sql(statement)
                .param("team", team.value())
                .param("id", promise.id())
                .param("side", said.side().name())
                .param("words", seals.seal(WORDS, team, promise.id(), said.words()))
                .param("who", seals.seal(WHO, team, promise.id(), said.who()))
                .param("heard", said.heardBy().toArray(UUID[]::new))
                .param("when", said.byWhen().orElse(null), Types.DATE)
                .param("state", promise.state().name())
                .param("settled", promise.settledOn().orElse(null), Types.DATE);
    }

    /**
     * Two note takers write at once: the numbers of one meeting are given out one after the other. The weaker lock lets a
     * note through, which looks at the same meeting by its foreign key and may hold the team's new key.
     */
    private void lock(TeamId team, UUID meeting) {
        sql.sql("select id from meetings.meeting where team_id = :team and id = :meeting for no key update")
                .param("team", team.value())
                .param("meeting", meeting)
                .query(UUID.class)
                .single();
    }

    private int nextNumber(TeamId team, UUID meeting) {
        return sql.sql("""
                select coalesce(max(number), 0) + 1 from meetings.promise where team_id = :team and meeting_id = :meeting
                """)
                .param("team", team.value())
                .param("meeting", meeting)
                .query(Integer.class)
                .single();
    }

    private Promise promise(ResultSet row) throws SQLException {
        TeamId team = new TeamId(row.getObject("team_id", UUID.class));
        UUID id = row.getObject("id", UUID.class);
        return new Promise(
                new PromiseKey(team, row.getObject("meeting_id", UUID.class), id, row.getInt("number")),
                new Promised(
                        Side.valueOf(row.getString("side")),
                        seals.open(WORDS, team, id, row.getBytes("words")),
                        seals.open(WHO, team, id, row.getBytes("who")),
                        day(row, "by_when"),
                        Set.of((UUID[]) row.getArray("heard_by").getArray())),
                PromiseState.valueOf(row.getString("state")),
                day(row, "settled_on"),
                new Noted(
                        row.getObject("noted_by", UUID.class),
                        row.getObject("noted_at", OffsetDateTime.class).toInstant()),
                row.getInt("version"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
