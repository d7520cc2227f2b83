package org.beloved.meetings.plan;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.beloved.meetings.Meeting;
import org.beloved.walls.SealedColumn;
import org.beloved.walls.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the team wants to keep in mind at each meeting, sealed; every method in the team's scope. */
@Repository
public class PlanNotes {

    private static final SealedColumn TEXT = new SealedColumn("meetings.plan_note.text");

    private final JdbcClient sql;
    private final Seals seals;

    PlanNotes(JdbcClient sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    /** @param version 0 while nothing is written */
    public record Note(String text, int version) {

        static final Note NONE = new Note("", 0);

        public boolean isWritten() {
            return !text.isEmpty();
        }
    }

    /** A note for every kind, empty where nothing is written. */
    public Map<NoteKind, Note> of(Meeting meeting) {
        Map<NoteKind, Note> notes = new EnumMap<>(NoteKind.class);
        for (NoteKind kind : NoteKind.values()) {
            notes.put(kind, Note.NONE);
        }
        sql.sql("select * from meetings.plan_note where team_id = :team and meeting_id = :meeting")
                .param("team", meeting.team().value())
                .param("meeting", meeting.id())
                .query((row, _) -> Map.entry(NoteKind.valueOf(row.getString("kind")), note(meeting, row)))
                .list()
                .forEach(entry -> notes.put(entry.getKey(), entry.getValue()));
        return notes;
    }

    /** @return false when somebody else changed the note since that version was read; nothing is written then */
    boolean save(Meeting meeting, NoteKind kind, Note note) {
        return sql.sql("""
                insert into meetings.plan_note as kept (team_id, id, meeting_id, kind, text)
                values (:team, :id, :meeting, :kind, :text)
                on conflict (team_id, meeting_id, kind) do update
                    set text = excluded.text, version = kept.version + 1
                    where kept.version = :version
                """)
                        .param("team", meeting.team().value())
                        .param("meeting", meeting.id())
                        .param("id", row(meeting, kind))
                        .param("kind", kind.name())
                        .param("text", seals.seal(TEXT, meeting.team(), row(meeting, kind), note.text()))
                        .param("version", note.version())
                        .update()
                == 1;
    }

    private Note note(Meeting meeting, ResultSet row) throws SQLException {
        String text = seals.open(TEXT, meeting.team(), row.getObject("id", UUID.class), row.getBytes("text"));
        return new Note(text, row.getInt("version"));
    }

    /** The same for both of two people who write the first words at once. */
    private static UUID row(Meeting meeting, NoteKind kind) {
        return UUID.nameUUIDFromBytes((meeting.id() + "|" + kind).getBytes(StandardCharsets.UTF_8));
    }
}
