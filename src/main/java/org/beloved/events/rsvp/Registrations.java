package org.beloved.events.rsvp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.TeamId;
import org.beloved.walls.SealedColumn;
import org.beloved.walls.Seals;
import org.beloved.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who comes, sealed with the event's own key: in the event's scope, unless said otherwise. */
@Repository
class Registrations {

    private static final SealedColumn NAME = new SealedColumn("events.registration.name");
    private static final SealedColumn EMAIL = new SealedColumn("events.registration.email");
    private static final SealedColumn NEEDS = new SealedColumn("events.registration.needs");

    private final JdbcClient sql;
    private final Seals seals;

    Registrations(JdbcClient sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    /** Which registration, without opening anything of it. */
    record Key(TeamId event, UUID id) {}

    void add(Registration registration, String claim, String emailPrint, Instant now) {
        Attendee who = registration.who();
        sql.sql("""
                insert into events.registration (team_id, id, session_id, token_hash, email_print, name, email, needs,
                    language, state, state_at, made_at)
                values (:event, :id, :session, :claim, :print, :name, :email, :needs, :language, :state, :now, :now)
                """)
                .param("event", registration.event().value())
                .param("id", registration.id())
                .param("session", registration.session())
                .param("claim", claim)
                .param("print", emailPrint)
                .param("name", seals.seal(NAME, registration.event(), registration.id(), who.name()))
                .param(
                        "email",
                        seals.seal(
                                EMAIL,
                                registration.event(),
                                registration.id(),
                                who.email().value()))
                .param("needs", seals.seal(NEEDS, registration.event(), registration.id(), who.needs()))
                .param("language", registration.language().tag())
                .param("state", registration.state().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In the link's scope. */
    Optional<Key> behind(String claim) {
        return sql.sql("select team_id, id from events.registration where token_hash = :claim")
                .param("claim", claim)
                .query((row, _) -> key(row))
                .optional();
    }

    Optional<Registration> find(Key key) {
        return sql.sql("select * from events.registration where team_id = :event and id = :id")
                .param("event", key.event().value())
                .param("id", key.id())
                .query((row, _) -> registration(row))
                .optional();
    }

    /** Who signed up for that date with that address before, and did not cancel. */
    Optional<Registration> same(UUID session, String emailPrint) {
        return sql.sql("""
                select * from events.registration where session_id = :session and email_print = :print
                and state <> 'CANCELLED' order by made_at limit 1
                """)
                .param("session", session)
                .param("print", emailPrint)
                .query((row, _) -> registration(row))
                .optional();
    }

    /** In the order in which they came. */
    List<Registration> in(UUID session, Registration.State state) {
        return sql.sql("""
                select * from events.registration where session_id = :session and state = :state order by made_at, id
                """)
                .param("session", session)
                .param("state", state.name())
                .query((row, _) -> registration(row))
                .list();
    }

    int count(UUID session, Registration.State state) {
        return sql.sql("select count(*) from events.registration where session_id = :session and state = :state")
                .param("session", session)
                .param("state", state.name())
                .query(Integer.class)
                .single();
    }

    /** @return false when it stands elsewhere by now */
    boolean move(UUID id, Registration.State from, Registration.State to, Instant now) {
        return sql.sql("""
                update events.registration set state = :to, state_at = :now where id = :id and state = :from
                """)
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * Who is to be reminded now. Whoever signed up within that time knows it anyway. In a job's scope.
     */
    List<Key> due(Reminder reminder, Instant now) {
        Duration before = reminder.before();
        return sql.sql("""
                select r.team_id, r.id from events.registration r
                join events.session s on s.team_id = r.team_id and s.id = r.session_id
                join events.event e on e.team_id = r.team_id
                where r.state = 'GOING' and not s.off and e.state = 'SHOWN' and r.%s is null
                and s.starts_at > :now and s.starts_at <= :soon and r.made_at < s.starts_at - :before * interval '1 second'
                order by s.starts_at, r.made_at limit 500
                """.formatted(reminder.column()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("soon", now.plus(before).atOffset(ZoneOffset.UTC))
                .param("before", before.toSeconds())
                .query((row, _) -> key(row))
                .list();
    }

    /** @return false when somebody else reminded them at this moment */
    boolean markReminded(UUID id, Reminder reminder, Instant now) {
        return sql.sql("update events.registration set %1$s = :now where id = :id and %1$s is null"
                                .formatted(reminder.column()))
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** All of those whose date ended before. In a job's scope. */
    int forget(Instant before) {
        return sql.sql("""
                delete from events.registration r using events.session s
                where s.team_id = r.team_id and s.id = r.session_id and s.ends_at < :before
                """).param("before", before.atOffset(ZoneOffset.UTC)).update();
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(new TeamId(row.getObject("team_id", UUID.class)), row.getObject("id", UUID.class));
    }

    private Registration registration(ResultSet row) throws SQLException {
        Key key = key(row);
        Attendee who = new Attendee(
                seals.open(NAME, key.event(), key.id(), row.getBytes("name")),
                new EmailAddress(seals.open(EMAIL, key.event(), key.id(), row.getBytes("email"))),
                seals.open(NEEDS, key.event(), key.id(), row.getBytes("needs")));
        return new Registration(
                key.event(),
                key.id(),
                row.getObject("session_id", UUID.class),
                who,
                Language.ofTag(row.getString("language")).orElseThrow(),
                Registration.State.valueOf(row.getString("state")));
    }
}
