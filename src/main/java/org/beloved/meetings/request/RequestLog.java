package org.beloved.meetings.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.beloved.meetings.Meeting;
import org.beloved.shared.TeamId;
import org.beloved.walls.SealedColumn;
import org.beloved.walls.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened on the way to each meeting; every method in the team's scope. */
@Repository
class RequestLog {

    private static final SealedColumn SAID = new SealedColumn("meetings.request_event.said");

    private final JdbcClient sql;
    private final Seals seals;
    private final InstantSource clock;

    RequestLog(JdbcClient sql, Seals seals, InstantSource clock) {
        this.sql = sql;
        this.seals = seals;
        this.clock = clock;
    }

    /** Newest first. */
    List<RequestEvent> of(Meeting meeting) {
        return sql.sql("""
                select * from meetings.request_event where team_id = :team and meeting_id = :meeting
                order by on_day desc, at desc
                """)
                .param("team", meeting.team().value())
                .param("meeting", meeting.id())
                .query((row, _) -> event(meeting.team(), row))
                .list();
    }

    void add(Meeting meeting, RequestEvent event) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                insert into meetings.request_event (team_id, id, meeting_id, kind, way, on_day, who, said, at)
                values (:team, :id, :meeting, :kind, :way, :day, :who, :said, :now)
                """)
                .param("team", meeting.team().value())
                .param("id", id)
                .param("meeting", meeting.id())
                .param("kind", event.kind().name())
                .param("way", event.way().name())
                .param("day", event.on())
                .param("who", event.who())
                .param("said", seals.seal(SAID, meeting.team(), id, event.said()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private RequestEvent event(TeamId team, ResultSet row) throws SQLException {
        return new RequestEvent(
                RequestEvent.Kind.valueOf(row.getString("kind")),
                RequestEvent.Way.valueOf(row.getString("way")),
                row.getObject("on_day", LocalDate.class),
                row.getObject("who", UUID.class),
                seals.open(SAID, team, row.getObject("id", UUID.class), row.getBytes("said")));
    }
}
