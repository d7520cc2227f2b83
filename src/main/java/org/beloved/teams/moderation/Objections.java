package org.beloved.teams.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Words of people who want an entry off the map. Anybody's scope may add; only a moderator's reads and closes. */
@Repository
class Objections {

    private final JdbcClient sql;

    Objections(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param email where a moderator may ask back; forgotten when it is closed */
    record Objection(UUID id, String words, Optional<EmailAddress> email, Instant at) {}

    /** @param slug of an entry that everybody sees; the objection to any other is lost */
    void add(String slug, Objection objection) {
        sql.sql("""
                insert into teams.listing_objection (team_id, id, words, email, at)
                select team_id, :id, :words, :email, :at from teams.listing where slug = :slug
                """)
                .param("slug", slug)
                .param("id", objection.id())
                .param("words", objection.words())
                .param("email", objection.email().map(EmailAddress::value).orElse(null), Types.VARCHAR)
                .param("at", objection.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The oldest first. */
    List<Objection> open(TeamId team) {
        return sql.sql("select * from teams.listing_objection where team_id = :team and closed_at is null order by at")
                .param("team", team.value())
                .query((row, _) -> objection(row))
                .list();
    }

    void close(TeamId team, Instant now) {
        sql.sql("""
                update teams.listing_objection set closed_at = :now, email = null
                where team_id = :team and closed_at is null
                """)
                .param("team", team.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Objection objection(ResultSet row) throws SQLException {
        return new Objection(
                row.getObject("id", UUID.class),
                row.getString("words"),
                Optional.ofNullable(row.getString("email")).flatMap(EmailAddress::parse),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
