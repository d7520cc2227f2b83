package org.beloved.events.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.beloved.shared.AccountId;
import org.beloved.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided about events: a moderator adds a line, and no line changes. In a moderator's scope. */
@Repository
class EventRulings {

    private final JdbcClient sql;

    EventRulings(JdbcClient sql) {
        this.sql = sql;
    }

    void add(EventRuling ruling) {
        sql.sql("""
                insert into events.ruling (team_id, id, ruling, words, by_account, at)
                values (:event, :id, :ruling, :words, :by, :at)
                """)
                .param("event", ruling.event().value())
                .param("id", ruling.id())
                .param("ruling", ruling.kind().name())
                .param("words", ruling.words())
                .param("by", ruling.by().value())
                .param("at", ruling.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    List<EventRuling> of(TeamId event) {
        return sql.sql("select * from events.ruling where team_id = :event order by at desc, id")
                .param("event", event.value())
                .query((row, _) -> ruling(row))
                .list();
    }

    /** The newest first, over all events. */
    List<EventRuling> latest(int most) {
        return sql.sql("select * from events.ruling order by at desc, id limit :most")
                .param("most", most)
                .query((row, _) -> ruling(row))
                .list();
    }

    private static EventRuling ruling(ResultSet row) throws SQLException {
        return new EventRuling(
                new TeamId(row.getObject("team_id", UUID.class)),
                row.getObject("id", UUID.class),
                EventRuling.Kind.valueOf(row.getString("ruling")),
                row.getString("words"),
                new AccountId(row.getObject("by_account", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
