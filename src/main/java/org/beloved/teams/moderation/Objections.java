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
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Words of people who want an entry off the map. Anybody's scope may add; only a moderator's reads, closes and reopens. */
@Repository
class Objections {

    private static final String CLOSED_LAST =
            "closed_at = (select max(closed_at) from teams.listing_objection where team_id = :team)";

    private final JdbcClient sql;
    private final Closings closings;

    Objections(JdbcClient sql, Closings closings) {
        this.sql = sql;
        this.closings = closings;
    }

    /** @param email where a moderator may ask back; forgotten with the words */
    record Objection(UUID id, String words, Optional<EmailAddress> email, Instant at) {}

    /**
     * All that is kept about one entry.
     *
     * @param open the oldest first
     * @param closed what can be opened again; empty once it is forgotten
     * @param closings the newest first
     */
    record Told(List<Objection> open, List<Objection> closed, List<Closing> closings) {

        boolean isEmpty() {
            return open.isEmpty() && closed.isEmpty();
        }

        boolean isClosedWith(String reason) {
            return Closing.areClosedWith(closings, reason);
        }
    }

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

    Told of(TeamId team) {
        return new Told(
                those(team, "closed_at is null"),
                closings.standing(team.value()).isPresent() ? those(team, CLOSED_LAST) : List.of(),
                closings.of(team.value()));
    }

    private List<Objection> those(TeamId team, String which) {
        return sql.sql("select * from teams.listing_objection where team_id = :team and " + which + " order by at")
                .param("team", team.value())
                .query((row, _) -> objection(row))
                .list();
    }

    /** @return false where none waits */
    boolean close(TeamId team, String reason, AccountId by, Instant now) {
        boolean closed = sql.sql(
                                "update teams.listing_objection set closed_at = :now where team_id = :team and closed_at is null")
                        .param("team", team.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
        if (closed) {
            closings.add(closing(team, Closing.Kind.CLOSED, reason, by, now));
        }
        return closed;
    }

    /** Those that were closed together wait again. */
    void reopen(TeamId team, AccountId by, Instant now) {
        closings.standing(team.value())
                .filter(_ -> sql.sql("update teams.listing_objection set closed_at = null where team_id = :team and "
                                        + CLOSED_LAST)
                                .param("team", team.value())
                                .update()
                        > 0)
                .ifPresent(_ -> closings.add(closing(team, Closing.Kind.REOPENED, "", by, now)));
    }

    private static Closing closing(TeamId team, Closing.Kind kind, String reason, AccountId by, Instant now) {
        return new Closing(team, Closing.About.OBJECTIONS, team.value(), kind, reason, by, now);
    }

    private static Objection objection(ResultSet row) throws SQLException {
        return new Objection(
                row.getObject("id", UUID.class),
                row.getString("words"),
                Optional.ofNullable(row.getString("email")).flatMap(EmailAddress::parse),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
