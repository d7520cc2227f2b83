package org.beloved.officials.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.beloved.walls.SealedColumn;
import org.beloved.walls.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sealed notes about an official; every method in the team's scope. */
@Repository
public class DossierNotes {

    private static final SealedColumn TEXT = new SealedColumn("officials.dossier_note.text");

    private final JdbcClient sql;
    private final Seals seals;
    private final InstantSource clock;

    DossierNotes(JdbcClient sql, Seals seals, InstantSource clock) {
        this.sql = sql;
        this.seals = seals;
        this.clock = clock;
    }

    public List<DossierNote> of(TeamId team, UUID official) {
        return sql.sql(
                        "select * from officials.dossier_note where team_id = :team and official_id = :official order by at")
                .param("team", team.value())
                .param("official", official)
                .query((row, _) -> note(team, row))
                .list();
    }

    public void add(TeamId team, UUID official, DossierNote note) {
        sql.sql("""
                insert into officials.dossier_note (team_id, id, official_id, about, text, by_member, at)
                values (:team, :id, :official, :about, :text, :by, :at)
                """)
                .param("team", team.value())
                .param("id", note.id())
                .param("official", official)
                .param("about", note.about().name())
                .param("text", seals.seal(TEXT, team, note.id(), note.text()))
                .param("by", note.by())
                .param("at", note.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A new note, as of now. */
    public DossierNote written(Thought about, String text, UUID by) {
        return new DossierNote(UUID.randomUUID(), about, text, by, clock.instant());
    }

    public void remove(TeamId team, UUID official, UUID id) {
        sql.sql("delete from officials.dossier_note where team_id = :team and official_id = :official and id = :id")
                .param("team", team.value())
                .param("official", official)
                .param("id", id)
                .update();
    }

    private DossierNote note(TeamId team, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new DossierNote(
                id,
                Thought.valueOf(row.getString("about")),
                seals.open(TEXT, team, id, row.getBytes("text")),
                row.getObject("by_member", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
