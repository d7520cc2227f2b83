package org.beloved.teams.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.AccountId;
import org.beloved.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who closed or reopened what: a moderator adds a line, and no line changes. In a moderator's scope. */
@Repository
public class Closings {

    private final JdbcClient sql;

    Closings(JdbcClient sql) {
        this.sql = sql;
    }

    public void add(Closing closing) {
        sql.sql("""
                insert into teams.closing (team_id, id, about, subject, ruling, reason, by_account, at)
                values (:team, :id, :about, :subject, :kind, :reason, :by, :at)
                """)
                .param("team", closing.team().value())
                .param("id", UUID.randomUUID())
                .param("about", closing.about().name())
                .param("subject", closing.subject())
                .param("kind", closing.kind().name())
                .param("reason", closing.reason())
                .param("by", closing.by().value())
                .param("at", closing.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    public List<Closing> of(UUID subject) {
        return sql.sql("select * from teams.closing where subject = :subject order by at desc, id")
                .param("subject", subject)
                .query((row, _) -> closing(row))
                .list();
    }

    /** The one that can be taken back; empty where nothing was closed, or where that was taken back. */
    public Optional<Closing> standing(UUID subject) {
        return of(subject).stream().findFirst().filter(last -> last.kind() == Closing.Kind.CLOSED);
    }

    /** A line and what the entry is called now. */
    public record Named(String name, Closing closing) {}

    /** The newest first, over all entries. */
    public List<Named> latest(Closing.About about, int most) {
        return sql.sql("""
                select c.*, l.name from teams.closing c join teams.listing l using (team_id)
                where c.about = :about order by c.at desc, c.id limit :most
                """)
                .param("about", about.name())
                .param("most", most)
                .query((row, _) -> new Named(row.getString("name"), closing(row)))
                .list();
    }

    private static Closing closing(ResultSet row) throws SQLException {
        return new Closing(
                new TeamId(row.getObject("team_id", UUID.class)),
                Closing.About.valueOf(row.getString("about")),
                row.getObject("subject", UUID.class),
                Closing.Kind.valueOf(row.getString("ruling")),
                row.getString("reason"),
                new AccountId(row.getObject("by_account", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
