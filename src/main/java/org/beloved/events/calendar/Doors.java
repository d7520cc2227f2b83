package org.beloved.events.calendar;

import java.util.UUID;
import org.beloved.shared.TeamId;
import org.beloved.walls.SealedColumn;
import org.beloved.walls.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where to click and where to go, sealed with the event's own key; in the event's scope. */
@Repository
public class Doors {

    private static final SealedColumn JOIN = new SealedColumn("events.door.join_link");
    private static final SealedColumn VENUE = new SealedColumn("events.door.venue");

    private final JdbcClient sql;
    private final Seals seals;

    Doors(JdbcClient sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    public Door of(TeamId event) {
        UUID row = event.value();
        return sql.sql("select join_link, venue from events.door where team_id = :event")
                .param("event", row)
                .query((found, _) -> new Door(
                        seals.open(JOIN, event, row, found.getBytes("join_link")),
                        seals.open(VENUE, event, row, found.getBytes("venue"))))
                .optional()
                .orElse(Door.NONE);
    }

    void keep(TeamId event, Door door) {
        UUID row = event.value();
        sql.sql("""
                insert into events.door (team_id, id, join_link, venue) values (:event, :event, :join, :venue)
                on conflict (team_id, id) do update set join_link = :join, venue = :venue
                """)
                .param("event", row)
                .param("join", seals.seal(JOIN, event, row, door.join()))
                .param("venue", seals.seal(VENUE, event, row, door.venue()))
                .update();
    }
}
