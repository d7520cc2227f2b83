package org.beloved.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meetings of an effort, one after another; every method in the team's scope. */
@Repository
public class Meetings {

    private static final String SELECT = """
            select m.*, array(select o.official_id from meetings.meeting_official o
                              where o.team_id = m.team_id and o.meeting_id = m.id) officials
            from meetings.meeting m where m.team_id = :team
            """;

    private final JdbcClient sql;
    private final InstantSource clock;

    Meetings(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The meeting the team is working on: the last one begun. Empty before the first. */
    public Optional<Meeting> current(TeamId team, UUID effort) {
        return all(team, effort).stream().findFirst();
    }

    /** The last meeting that took place. */
    public Optional<Meeting> latestHeld(TeamId team, UUID effort) {
        return all(team, effort).stream()
                .filter(meeting -> meeting.stage().isAfter())
                .findFirst();
    }

    /** The last meeting that is over at that moment, whether or not anybody has said so. */
    public Optional<Meeting> latestOver(TeamId team, UUID effort, Instant now) {
        return all(team, effort).stream()
                .filter(meeting -> meeting.isOverAt(now))
                .findFirst();
    }

    /** The last meeting that notes can be written for at that moment. */
    public Optional<Meeting> latestTakingNotes(TeamId team, UUID effort, Instant now) {
        return all(team, effort).stream()
                .filter(meeting -> meeting.takesNotesAt(now))
                .findFirst();
    }

    /** Newest first. */
    public List<Meeting> all(TeamId team, UUID effort) {
        return sql.sql(SELECT + " and m.effort_id = :effort order by m.number desc")
                .param("team", team.value())
                .param("effort", effort)
                .query((row, _) -> meeting(row))
                .list();
    }

    public Optional<Meeting> find(TeamId team, UUID id) {
        return sql.sql(SELECT + " and m.id = :id")
                .param("team", team.value())
                .param("id", id)
                .query((row, _) -> meeting(row))
                .optional();
    }

    /** The current meeting, begun as a wish when there is none yet. */
    public Meeting currentOrFirst(TeamId team, UUID effort) {
        insert(Meeting.wished(MeetingKey.first(team, effort), Set.of()));
        return current(team, effort).orElseThrow();
    }

    /** Begins the meeting after that one, with the same officials; of two that begin it at once, one is kept. */
    public Meeting begin(Meeting after) {
        MeetingKey next = after.key().next();
        insert(Meeting.wished(next, after.officials()));
        return current(next.team(), next.effort()).orElseThrow();
    }

    /**
     * @return false when somebody else changed the meeting since that version was read; nothing is written then
     */
    public boolean save(Meeting meeting) {
        boolean written = update(meeting);
        if (written) {
            keepOfficials(meeting);
        }
        return written;
    }

    private void insert(Meeting meeting) {
        int inserted = sql.sql("""
                insert into meetings.meeting (team_id, id, effort_id, number, stage, begun_at)
                select :team, :id, :effort, :number, :stage, :now
                where not exists (select 1 from meetings.meeting
                                  where team_id = :team and effort_id = :effort and number >= :number)
                on conflict (team_id, effort_id, number) do nothing
                """)
                .param("team", meeting.team().value())
                .param("id", meeting.id())
                .param("effort", meeting.key().effort())
                .param("number", meeting.number())
                .param("stage", meeting.stage().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (inserted == 1) {
            keepOfficials(meeting);
        }
    }

    private boolean update(Meeting meeting) {
        Optional<Appointment> when = meeting.appointment();
        return sql.sql("""
                update meetings.meeting set stage = :stage, starts_at = :start, zone = :zone, minutes = :minutes,
                       place = :place, means = :means, deputy = :deputy, held_at = :held, version = version + 1
                where team_id = :team and id = :id and version = :version
                """)
                        .param("team", meeting.team().value())
                        .param("id", meeting.id())
                        .param("version", meeting.version())
                        .param("stage", meeting.stage().name())
                        .param(
                                "start",
                                when.map(Appointment::start).map(Meetings::utc).orElse(null))
                        .param(
                                "zone",
                                when.map(Appointment::zone).map(ZoneId::getId).orElse(null))
                        .param("minutes", when.map(Appointment::minutes).orElse(null))
                        .param("place", when.map(Appointment::place).orElse(""))
                        .param(
                                "means",
                                when.map(Appointment::means)
                                        .orElse(Means.IN_PERSON)
                                        .name())
                        .param("deputy", when.map(Appointment::deputy).orElse(""))
                        .param("held", meeting.heldAt().map(Meetings::utc).orElse(null))
                        .update()
                == 1;
    }

    private void keepOfficials(Meeting meeting) {
        sql.sql("delete from meetings.meeting_official where team_id = :team and meeting_id = :meeting")
                .param("team", meeting.team().value())
                .param("meeting", meeting.id())
                .update();
        for (UUID official : meeting.officials()) {
            sql.sql("insert into meetings.meeting_official (team_id, meeting_id, official_id) values (?, ?, ?)")
                    .params(meeting.team().value(), meeting.id(), official)
                    .update();
        }
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        UUID[] officials = (UUID[]) row.getArray("officials").getArray();
        return new Meeting(
                new MeetingKey(
                        new TeamId(row.getObject("team_id", UUID.class)),
                        row.getObject("id", UUID.class),
                        row.getObject("effort_id", UUID.class),
                        row.getInt("number")),
                MeetingStage.valueOf(row.getString("stage")),
                appointment(row),
                Set.of(officials),
                instant(row, "held_at"),
                row.getInt("version"));
    }

    private static Optional<Appointment> appointment(ResultSet row) throws SQLException {
        Optional<Instant> start = instant(row, "starts_at");
        if (start.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Appointment(
                start.get(),
                ZoneId.of(row.getString("zone")),
                row.getInt("minutes"),
                row.getString("place"),
                Means.valueOf(row.getString("means")),
                row.getString("deputy")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
