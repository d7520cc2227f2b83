package org.beloved.meetings.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.Meeting;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.PartKind;
import org.beloved.toolkit.RoleKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The agenda of each meeting; every method in the team's scope. */
@Repository
public class Agendas {

    /** What to plan with while no office has said how long it gives. */
    public static final int USUAL_MINUTES = 30;

    private final JdbcClient sql;

    Agendas(JdbcClient sql) {
        this.sql = sql;
    }

    /** As the team changed it, else the kit's, fitted to the minutes given. */
    public Agenda of(Meeting meeting, Kit kit) {
        return kept(meeting).orElseGet(() -> FittedAgenda.of(kit.agenda(), meeting, given(meeting)));
    }

    /** The minutes an office has given, or the usual ones. */
    public static int given(Meeting meeting) {
        return meeting.appointment().map(Appointment::minutes).orElse(USUAL_MINUTES);
    }

    /** @return false when somebody else changed the agenda since that version was read; nothing is written then */
    boolean save(Meeting meeting, Agenda agenda) {
        boolean mine = sql.sql("""
                insert into meetings.agenda as kept (team_id, meeting_id) values (:team, :meeting)
                on conflict (team_id, meeting_id) do update set version = kept.version + 1
                    where kept.version = :version
                """)
                        .param("team", meeting.team().value())
                        .param("meeting", meeting.id())
                        .param("version", agenda.version())
                        .update()
                == 1;
        if (mine) {
            write(meeting, agenda.parts());
        }
        return mine;
    }

    /**
     * Back to the kit's agenda.
     *
     * @return false when somebody else changed the agenda since that version was read; nothing is forgotten then
     */
    boolean forget(Meeting meeting, int version) {
        boolean wasNever = kept(meeting).isEmpty();
        return wasNever
                || sql.sql("""
                delete from meetings.agenda where team_id = :team and meeting_id = :meeting and version = :version
                """)
                                .param("team", meeting.team().value())
                                .param("meeting", meeting.id())
                                .param("version", version)
                                .update()
                        == 1;
    }

    private Optional<Agenda> kept(Meeting meeting) {
        return sql.sql("select version from meetings.agenda where team_id = :team and meeting_id = :meeting")
                .param("team", meeting.team().value())
                .param("meeting", meeting.id())
                .query(Integer.class)
                .optional()
                .map(version -> new Agenda(parts(meeting), version));
    }

    private List<Part> parts(Meeting meeting) {
        return sql.sql("""
                select * from meetings.agenda_part where team_id = :team and meeting_id = :meeting order by position
                """)
                .param("team", meeting.team().value())
                .param("meeting", meeting.id())
                .query((row, _) -> part(row))
                .list();
    }

    private void write(Meeting meeting, List<Part> parts) {
        sql.sql("delete from meetings.agenda_part where team_id = :team and meeting_id = :meeting")
                .param("team", meeting.team().value())
                .param("meeting", meeting.id())
                .update();
        for (int position = 0; position < parts.size(); position++) {
            Part part = parts.get(position);
            sql.sql("""
                    insert into meetings.agenda_part (team_id, meeting_id, id, position, kind, title, minutes, role)
                    values (:team, :meeting, :id, :position, :kind, :title, :minutes, :role)
                    """)
                    .param("team", meeting.team().value())
                    .param("meeting", meeting.id())
                    .param("id", part.id())
                    .param("position", position)
                    .param("kind", part.kind().name())
                    .param("title", part.title())
                    .param("minutes", part.minutes())
                    .param("role", part.role().name())
                    .update();
        }
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getObject("id", UUID.class),
                PartKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getInt("minutes"),
                RoleKind.valueOf(row.getString("role")));
    }
}
