package org.beloved.events.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.TeamId;
import org.beloved.walls.SealedColumn;
import org.beloved.walls.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where to write to whoever proposed an event; in the event's scope, or a job's for it. */
@Repository
public class Proposers {

    private static final SealedColumn EMAIL = new SealedColumn("events.proposer.email");

    private final JdbcClient sql;
    private final Seals seals;

    Proposers(JdbcClient sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    public void keep(TeamId event, EmailAddress email, Instant now) {
        UUID row = event.value();
        sql.sql("""
                insert into events.proposer (team_id, id, email, made_at) values (:event, :event, :email, :now)
                on conflict (team_id, id) do update set email = :email
                """)
                .param("event", row)
                .param("email", seals.seal(EMAIL, event, row, email.value()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<EmailAddress> of(TeamId event) {
        UUID row = event.value();
        return sql.sql("select email from events.proposer where team_id = :event")
                .param("event", row)
                .query((found, _) -> new EmailAddress(seals.open(EMAIL, event, row, found.getBytes("email"))))
                .optional();
    }

    public void forget(TeamId event) {
        sql.sql("delete from events.proposer where team_id = :event")
                .param("event", event.value())
                .update();
    }

    /** In a job's scope. */
    public int forgetBefore(Instant before) {
        return sql.sql("delete from events.proposer where made_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
