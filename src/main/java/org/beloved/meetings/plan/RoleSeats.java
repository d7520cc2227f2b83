package org.beloved.meetings.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.Meeting;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.RoleKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The roles of each meeting; every method in the team's scope. */
@Repository
public class RoleSeats {

    private final JdbcClient sql;

    RoleSeats(JdbcClient sql) {
        this.sql = sql;
    }

    public Roles of(Meeting meeting, Kit kit) {
        return Roles.of(
                kit,
                sql.sql("select * from meetings.role where team_id = :team and meeting_id = :meeting")
                        .param("team", meeting.team().value())
                        .param("meeting", meeting.id())
                        .query((row, _) -> seat(row))
                        .list());
    }

    /** @return false when somebody else changed the role since that version was read; nothing is written then */
    boolean save(Meeting meeting, RoleSeat seat) {
        return sql.sql("""
                insert into meetings.role as kept (team_id, meeting_id, kind, number, what, member, guest,
                                                   said_yes_on, stand_in, stand_in_guest)
                values (:team, :meeting, :kind, :number, :what, :member, :guest, :yes, :stand, :standGuest)
                on conflict (team_id, meeting_id, kind, number) do update
                    set what = excluded.what, member = excluded.member, guest = excluded.guest,
                        said_yes_on = excluded.said_yes_on, stand_in = excluded.stand_in,
                        stand_in_guest = excluded.stand_in_guest, version = kept.version + 1
                    where kept.version = :version
                """)
                        .param("team", meeting.team().value())
                        .param("meeting", meeting.id())
                        .param("kind", seat.slot().kind().name())
                        .param("number", seat.slot().number())
                        .param("what", seat.what())
                        .param("member", member(seat.person()), Types.OTHER)
                        .param("guest", guest(seat.person()))
                        .param("yes", seat.saidYes().orElse(null), Types.DATE)
                        .param("stand", member(seat.standIn()), Types.OTHER)
                        .param("standGuest", guest(seat.standIn()))
                        .param("version", seat.version())
                        .update()
                == 1;
    }

    /**
     * Takes a role the team added off the list; one that every meeting needs is empty afterwards.
     *
     * @return false when somebody else changed the role since that version was read; nothing is removed then
     */
    boolean remove(Meeting meeting, RoleSeat seat) {
        return sql.sql("""
                delete from meetings.role
                where team_id = :team and meeting_id = :meeting and kind = :kind and number = :number
                      and version = :version
                """)
                        .param("team", meeting.team().value())
                        .param("meeting", meeting.id())
                        .param("kind", seat.slot().kind().name())
                        .param("number", seat.slot().number())
                        .param("version", seat.version())
                        .update()
                == 1;
    }

    private static @Nullable UUID member(Optional<Person> person) {
        return person.flatMap(Person::memberId).orElse(null);
    }

    private static String guest(Optional<Person> person) {
        return person.isPresent() && person.get() instanceof Person.Guest(String name) ? name : "";
    }

    private static RoleSeat seat(ResultSet row) throws SQLException {
        return new RoleSeat(
                new Slot(RoleKind.valueOf(row.getString("kind")), row.getInt("number")),
                row.getString("what"),
                person(row.getObject("member", UUID.class), row.getString("guest")),
                Optional.ofNullable(row.getObject("said_yes_on", LocalDate.class)),
                person(row.getObject("stand_in", UUID.class), row.getString("stand_in_guest")),
                row.getInt("version"));
    }

    private static Optional<Person> person(@Nullable UUID member, String guest) {
        if (member != null) {
            return Optional.of(new Person.OnTheTeam(member));
        }
        return guest.isEmpty() ? Optional.empty() : Optional.of(new Person.Guest(guest));
    }
}
