package org.beloved.meetings.notes;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/** The notes of each meeting; every method in the team's scope. */
@Repository
public class Notes {

    private static final SealedColumn WORDS = new SealedColumn("meetings.note.words");

    private final JdbcClient sql;
    private final Seals seals;

    Notes(JdbcClient sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    /** In the order in which they were written. */
    public List<Note> of(TeamId team, UUID meeting) {
        return sql.sql(
                        "select * from meetings.note where team_id = :team and meeting_id = :meeting order by noted_at, id")
                .param("team", team.value())
                .param("meeting", meeting)
                .query((row, _) -> note(row))
                .list();
    }

    public Optional<Note> find(TeamId team, UUID id) {
        return sql.sql("select * from meetings.note where team_id = :team and id = :id")
                .param("team", team.value())
                .param("id", id)
                .query((row, _) -> note(row))
                .optional();
    }

    /** Kept once, however often it is sent under the same id: a phone that lost its signal sends again. */
    public void add(Note note) {
        sql.sql("""
                insert into meetings.note (team_id, id, meeting_id, kind, words, noted_by, noted_at)
                values (:team, :id, :meeting, :kind, :words, :by, :at) on conflict (team_id, id) do nothing
                """)
                .param("team", note.key().team().value())
                .param("id", note.id())
                .param("meeting", note.key().meeting())
                .param("kind", note.kind().name())
                .param("words", sealed(note))
                .param("by", note.noted().by())
                .param("at", note.noted().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * @return false when somebody else changed the note since that version was read; nothing is written then
     */
    public boolean save(Note note) {
        return sql.sql("""
                update meetings.note set kind = :kind, words = :words, version = version + 1
                where team_id = :team and id = :id and version = :version
                """)
                        .param("team", note.key().team().value())
                        .param("id", note.id())
                        .param("version", note.version())
                        .param("kind", note.kind().name())
                        .param("words", sealed(note))
                        .update()
                == 1;
    }

    public void remove(Note note) {
        sql.sql("delete from meetings.note where team_id = :team and id = :id")
                .param("team", note.key().team().value())
                .param("id", note.id())
                .update();
    }

    private byte[] sealed(Note note) {
        return seals.seal(WORDS, note.key().team(), note.id(), note.words());
    }

    private Note note(ResultSet row) throws SQLException {
        TeamId team = new TeamId(row.getObject("team_id", UUID.class));
        UUID id = row.getObject("id", UUID.class);
        return new Note(
                new Note.Key(team, row.getObject("meeting_id", UUID.class), id),
                NoteKind.valueOf(row.getString("kind")),
                seals.open(WORDS, team, id, row.getBytes("words")),
                new Noted(
                        row.getObject("noted_by", UUID.class),
                        row.getObject("noted_at", OffsetDateTime.class).toInstant()),
                row.getInt("version"));
    }
}
