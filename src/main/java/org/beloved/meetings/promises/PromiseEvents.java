package org.beloved.meetings.promises;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.beloved.walls.SealedColumn;
import org.beloved.walls.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to each promise, in order; nothing is ever changed here. */
@Repository
public class PromiseEvents {

    private static final SealedColumn WORDS = new SealedColumn("meetings.promise_event.words_before");
    private static final SealedColumn REMARK = new SealedColumn("meetings.promise_event.remark");

    private final JdbcClient sql;
    private final Seals seals;

    PromiseEvents(JdbcClient sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    /** Oldest first. */
    public List<PromiseEvent> of(Promise promise) {
        return sql.sql(
                        "select * from meetings.promise_event where team_id = :team and promise_id = :promise order by at")
                .param("team", promise.key().team().value())
                .param("promise", promise.id())
                .query((row, _) -> event(promise.key().team(), row))
                .list();
    }

    void add(Promise before, Happening change, String remark, Noted noted) {
        TeamId team = before.key().team();
        UUID id = UUID.randomUUID();
        boolean newWords = !before.words().equals(change.promise().words());
        boolean newDay =
                !before.promised().byWhen().equals(change.promise().promised().byWhen());
        sql.sql("""
                insert into meetings.promise_event (team_id, id, promise_id, what, words_before, day_before, remark,
                                                    by_member, at)
                values (:team, :id, :promise, :what, :words, :day, :remark, :by, :at)
                """)
                .param("team", team.value())
                .param("id", id)
                .param("promise", before.id())
                .param("what", change.what().name())
                .param("words", newWords ? seals.seal(WORDS, team, id, before.words()) : null, Types.BINARY)
                .param("day", newDay ? before.promised().byWhen().orElse(null) : null, Types.DATE)
                .param("remark", remark.isEmpty() ? null : seals.seal(REMARK, team, id, remark), Types.BINARY)
                .param("by", noted.by())
                .param("at", noted.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private PromiseEvent event(TeamId team, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new PromiseEvent(
                PromiseEvent.What.valueOf(row.getString("what")),
                opened(row.getBytes("words_before"), WORDS, team, id),
                Optional.ofNullable(row.getObject("day_before", LocalDate.class)),
                opened(row.getBytes("remark"), REMARK, team, id).orElse(""),
                new Noted(
                        row.getObject("by_member", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()));
    }

    private Optional<String> opened(byte @Nullable [] sealed, SealedColumn column, TeamId team, UUID id) {
        return Optional.ofNullable(sealed).map(bytes -> seals.open(column, team, id, bytes));
    }
}
