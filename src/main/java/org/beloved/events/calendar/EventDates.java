package org.beloved.events.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dates of events: in the event's own scope, and to read in a moderator's, a job's or everybody's. */
@Repository
public class EventDates {

    private final JdbcClient sql;

    EventDates(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Session> of(TeamId event) {
        return sql.sql("select * from events.session where team_id = :event order by number")
                .param("event", event.value())
                .query((row, _) -> session(row))
                .list();
    }

    public Optional<Session> find(TeamId event, UUID id) {
        return sql.sql("select * from events.session where team_id = :event and id = :id")
                .param("event", event.value())
                .param("id", id)
                .query((row, _) -> session(row))
                .optional();
    }

    /** Keeps others waiting who want a seat on the same date, until the transaction ends. In the event's scope. */
    public Optional<Session> lock(TeamId event, UUID id) {
        return sql.sql("select * from events.session where team_id = :event and id = :id for update")
                .param("event", event.value())
                .param("id", id)
                .query((row, _) -> session(row))
                .optional();
    }

    public Optional<Session> find(TeamId event, int number) {
        return sql.sql("select * from events.session where team_id = :event and number = :number")
                .param("event", event.value())
                .param("number", number)
                .query((row, _) -> session(row))
                .optional();
    }

    /** Of all events that the scope may see, what ends after this moment; the earliest first. */
    public List<Session> endingAfter(Instant moment) {
        return sql.sql("select * from events.session where ends_at > :moment order by starts_at, team_id limit 5000")
                .param("moment", at(moment))
                .query((row, _) -> session(row))
                .list();
    }

    void add(TeamId event, int number, Session.Span span) {
        sql.sql("""
                insert into events.session (team_id, id, number, starts_at, ends_at)
                values (:event, :id, :number, :start, :end)
                """)
                .param("event", event.value())
                .param("id", UUID.randomUUID())
                .param("number", number)
                .param("start", at(span.start()))
                .param("end", at(span.end()))
                .update();
    }

    /** Calendars hear of it by a higher number. A date that was called off stays so. */
    void change(Session session, Session.Span span) {
        sql.sql("""
                update events.session set starts_at = :start, ends_at = :end, sequence = sequence + 1
                where team_id = :event and id = :id
                """)
                .param("event", session.event().value())
                .param("id", session.id())
                .param("start", at(span.start()))
                .param("end", at(span.end()))
                .update();
    }

    /** @return false when it was called off before */
    boolean callOff(TeamId event, int number) {
        return sql.sql("""
                update events.session set off = true, sequence = sequence + 1
                where team_id = :event and number = :number and not off
                """)
                        .param("event", event.value())
                        .param("number", number)
                        .update()
                == 1;
    }

    void keepLinks(TeamId event, int number, Session.Links links) {
        sql.sql("""
                update events.session set recording = :recording, slides = :slides
                where team_id = :event and number = :number
                """)
                .param("event", event.value())
                .param("number", number)
                .param("recording", links.recording())
                .param("slides", links.slides())
                .update();
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                new TeamId(row.getObject("team_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getInt("number"),
                new Session.Span(instant(row, "starts_at"), instant(row, "ends_at")),
                row.getBoolean("off"),
                row.getInt("sequence"),
                new Session.Links(row.getString("recording"), row.getString("slides")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
