package org.beloved.library.suggestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beloved.library.Faith;
import org.beloved.library.Kind;
import org.beloved.library.Resource;
import org.beloved.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What readers suggested. */
@Repository
public class Suggestions {

    private final JdbcClient sql;

    Suggestions(JdbcClient sql) {
        this.sql = sql;
    }

    /** In everybody's scope, or a job's. */
    public List<Resource> accepted() {
        return sql.sql("select * from library.suggestion where state = 'ACCEPTED' order by state_at")
                .query((row, _) -> suggestion(row).resource())
                .list();
    }

    void add(Suggestion suggestion) {
        sql.sql("""
                insert into library.suggestion (id, title, publisher, url, year, length, kind, faith, language, steps,
                    about, written_in, state, suggested_at, state_at)
                values (:id, :title, :publisher, :address, :year, :length, :kind, :faith, :language, :steps,
                    :about, :writtenIn, :state, :at, :since)
                """)
                .param("id", suggestion.id())
                .param("title", suggestion.says().title())
                .param("publisher", suggestion.says().publisher())
                .param("address", suggestion.says().address())
                .param("year", suggestion.says().year())
                .param("length", suggestion.says().length())
                .param("kind", suggestion.shelf().kind().name())
                .param("faith", suggestion.shelf().faith().name())
                .param("language", suggestion.shelf().language().tag())
                .param(
                        "steps",
                        suggestion.shelf().steps().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .param("about", suggestion.says().about())
                .param("writtenIn", suggestion.writtenIn().tag())
                .param("state", suggestion.state().name())
                .param("at", suggestion.at().atOffset(ZoneOffset.UTC))
                .param("since", suggestion.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In a moderator's scope: the oldest first. */
    List<Suggestion> waiting() {
        return sql.sql("select * from library.suggestion where state = 'WAITING' order by suggested_at, id")
                .query((row, _) -> suggestion(row))
                .list();
    }

    /** In a moderator's scope. */
    Optional<Suggestion> find(UUID id) {
        return sql.sql("select * from library.suggestion where id = :id")
                .param("id", id)
                .query((row, _) -> suggestion(row))
                .optional();
    }

    /** @return false when it stands elsewhere by now */
    boolean move(Suggestion read, Suggestion.State to, Instant now) {
        return sql.sql("""
                update library.suggestion set state = :to, state_at = :now, version = version + 1
                where id = :id and version = :version
                """)
                        .param("id", read.id())
                        .param("version", read.version())
                        .param("to", to.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Suggestion suggestion(ResultSet row) throws SQLException {
        return new Suggestion(
                row.getObject("id", UUID.class),
                new Suggestion.Says(
                        row.getString("title"),
                        row.getString("publisher"),
                        row.getString("url"),
                        row.getString("year"),
                        row.getString("length"),
                        row.getString("about")),
                new Resource.Shelf(
                        Kind.valueOf(row.getString("kind")),
                        Faith.valueOf(row.getString("faith")),
                        Language.ofTag(row.getString("language")).orElseThrow(),
                        Arrays.stream(row.getString("steps").split(" "))
                                .filter(step -> !step.isEmpty())
                                .map(Integer::valueOf)
                                .toList()),
                Language.ofTag(row.getString("written_in")).orElseThrow(),
                Suggestion.State.valueOf(row.getString("state")),
                row.getObject("suggested_at", OffsetDateTime.class).toInstant(),
                row.getObject("state_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
