package org.beloved.teams.directory;

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

/** What was decided about entries: a moderator adds a line, the team reads its own. */
@Repository
public class Rulings {

    private final JdbcClient sql;

    Rulings(JdbcClient sql) {
        this.sql = sql;
    }

    public void add(Ruling ruling) {
        sql.sql("""
                insert into teams.listing_ruling (team_id, id, ruling, reason, words, by_account, at)
                values (:team, :id, :ruling, :reason, :words, :by, :at)
                """)
                .param("team", ruling.team().value())
                .param("id", ruling.id())
                .param("ruling", ruling.kind().name())
                .param("reason", ruling.reason().map(Reason::name).orElse(""))
                .param("words", ruling.words())
                .param("by", ruling.by().value())
                .param("at", ruling.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    public List<Ruling> of(TeamId team) {
        return sql.sql("select * from teams.listing_ruling where team_id = :team order by at desc, id")
                .param("team", team.value())
                .query((row, _) -> ruling(row))
                .list();
    }

    /** A decision and what the entry is called now. */
    public record Named(String name, Ruling ruling) {}

    /** The newest first, over all entries; in a moderator's scope. */
    public List<Named> latest(int most) {
        return sql.sql("""
                select r.*, l.name from teams.listing_ruling r join teams.listing l using (team_id)
                order by r.at desc, r.id limit :most
                """)
                .param("most", most)
                .query((row, _) -> new Named(row.getString("name"), ruling(row)))
                .list();
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        return new Ruling(
                new TeamId(row.getObject("team_id", UUID.class)),
                row.getObject("id", UUID.class),
                Ruling.Kind.valueOf(row.getString("ruling")),
                Optional.of(row.getString("reason"))
                        .filter(code -> !code.isEmpty())
                        .map(Reason::valueOf),
                row.getString("words"),
                new AccountId(row.getObject("by_account", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
