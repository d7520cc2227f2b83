package org.beloved.policy.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** In a moderator's scope. */
    Optional<Change> find(UUID id) {
        return sql.sql("select * from policy.change where id = :id")
                .param("id", id)
                .query((row, _) -> change(row))
                .optional();
    }

    /** In a moderator's scope. */
    void add(Change change) {
        sql.sql("""
                insert into policy.change (id, topic, about, language, ruling, stood, said, source, reason, decided_at)
                values (:id, :topic, :about, :language, :ruling, :stood, :said, :source, :reason, :at)
                """)
                .param("id", change.id())
                .param("topic", change.topic())
                .param("about", change.about().name())
                .param("language", change.language().tag())
                .param("ruling", change.ruling().name())
                .param("stood", change.stood())
                .param("said", change.said())
                .param("source", change.source())
                .param("reason", change.reason())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                About.valueOf(row.getString("about")),
                Language.ofTag(row.getString("language")).orElseThrow(),
                Ruling.valueOf(row.getString("ruling")),
                new Change.Texts(row.getString("stood"), row.getString("said"), row.getString("source")),
                row.getString("reason"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
