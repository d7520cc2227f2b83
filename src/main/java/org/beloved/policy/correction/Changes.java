package org.beloved.policy.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.policy.correction.Change.Note;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided about corrections, for everybody to read. */
@Repository
public class Changes {

    private static final int MOST = 50;

    private final JdbcClient sql;
    private final Scope scope;

    Changes(JdbcClient sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    /** @param topics ids of versions, places, counties or pages; outside any scope, for a public page */
    public List<Change> about(Collection<String> topics) {
        return scope.everyone(() -> sql.sql("""
                select * from policy.change where topic in (:topics) order by decided_at desc, id limit %d
                """.formatted(MOST))
                .param("topics", topics)
                .query((row, _) -> change(row))
                .list());
    }

    /** The newest accepted ones, outside any scope, for a public feed. */
    public List<Change> accepted() {
        return scope.everyone(() ->
                sql.sql("""
                select * from policy.change where ruling = 'ACCEPTED' order by decided_at desc, id limit %d
                """.formatted(MOST)).query((row, _) -> change(row)).list());
    }

    /** In a moderator's scope. */
    Optional<Change> find(UUID id) {
        return sql.sql("select * from policy.change where id = :id")
                .param("id", id)
                .query((row, _) -> change(row))
                .optional();
    }

    /** In a moderator's scope. */
    void add(Change change) {
        var own = change.notes().getFirst();
        var other = change.notes().stream().skip(1).findFirst();
        sql.sql("""
                insert into policy.change (id, topic, about, language, ruling, stood, said, source, reason,
                    said_other, reason_other, decided_at)
                values (:id, :topic, :about, :language, :ruling, :stood, :said, :source, :reason,
                    :saidOther, :reasonOther, :at)
                """)
                .param("id", change.id())
                .param("topic", change.topic())
                .param("about", change.about().name())
                .param("language", own.language().tag())
                .param("ruling", change.ruling().name())
                .param("stood", change.stood())
                .param("said", own.said())
                .param("source", change.source())
                .param("reason", own.reason())
                .param("saidOther", other.map(Note::said).orElse(""))
                .param("reasonOther", other.map(Note::reason).orElse(""))
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In a moderator's scope. @return false when it was taken back before */
    boolean takeBack(UUID id) {
        return sql.sql("delete from policy.change where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                About.valueOf(row.getString("about")),
                Ruling.valueOf(row.getString("ruling")),
                new Change.Texts(row.getString("stood"), row.getString("source")),
                notes(row),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    private static List<Note> notes(ResultSet row) throws SQLException {
        var language = Language.ofTag(row.getString("language")).orElseThrow();
        var own = new Note(language, row.getString("said"), row.getString("reason"));
        var reason = row.getString("reason_other");
        return reason.isEmpty()
                ? List.of(own)
                : List.of(own, new Note(DecisionForm.other(language), row.getString("said_other"), reason));
    }
}
