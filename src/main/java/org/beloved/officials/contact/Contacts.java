package org.beloved.officials.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.beloved.walls.SealedColumn;
import org.beloved.walls.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The contact log of an effort; every method in the team's scope. */
@Repository
public class Contacts {

    private static final SealedColumn WITH_WHOM = new SealedColumn("officials.contact.with_whom");
    private static final SealedColumn SAID = new SealedColumn("officials.contact.said");

    private final JdbcClient sql;
    private final Seals seals;
    private final InstantSource clock;

    Contacts(JdbcClient sql, Seals seals, InstantSource clock) {
        this.sql = sql;
        this.seals = seals;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Contact> of(TeamId team, UUID effort) {
        return sql.sql("""
                select * from officials.contact where team_id = :team and effort_id = :effort
                order by on_day desc, at desc
                """)
                .param("team", team.value())
                .param("effort", effort)
                .query((row, _) -> contact(team, row))
                .list();
    }

    public void add(TeamId team, UUID effort, Contact contact) {
        sql.sql("""
                insert into officials.contact (team_id, id, effort_id, way, on_day, with_whom, said, by_member, at)
                values (:team, :id, :effort, :way, :day, :whom, :said, :by, :now)
                """)
                .param("team", team.value())
                .param("id", contact.id())
                .param("effort", effort)
                .param("way", contact.way().name())
                .param("day", contact.day())
                .param("whom", seals.seal(WITH_WHOM, team, contact.id(), contact.withWhom()))
                .param("said", seals.seal(SAID, team, contact.id(), contact.said()))
                .param("by", contact.by())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void remove(TeamId team, UUID effort, UUID id) {
        sql.sql("delete from officials.contact where team_id = :team and effort_id = :effort and id = :id")
                .param("team", team.value())
                .param("effort", effort)
                .param("id", id)
                .update();
    }

    private Contact contact(TeamId team, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Contact(
                id,
                Contact.Way.valueOf(row.getString("way")),
                row.getObject("on_day", LocalDate.class),
                seals.open(WITH_WHOM, team, id, row.getBytes("with_whom")),
                seals.open(SAID, team, id, row.getBytes("said")),
                row.getObject("by_member", UUID.class));
    }
}
