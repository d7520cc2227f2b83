package org.beloved.meetings.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.beloved.meetings.Meeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ask of each meeting; every method in the team's scope. */
@Repository
public class Asks {

    private final JdbcClient sql;

    Asks(JdbcClient sql) {
        this.sql = sql;
    }

    public Ask of(Meeting meeting) {
        return sql.sql("select * from meetings.ask where team_id = :team and meeting_id = :meeting")
                .param("team", meeting.team().value())
                .param("meeting", meeting.id())
                .query((row, _) -> ask(row))
                .optional()
                .orElse(Ask.NONE);
    }

    /** @return false when somebody else changed the ask since that version was read; nothing is written then */
    boolean save(Meeting meeting, Ask ask) {
        return sql.sql("""
                insert into meetings.ask as kept (team_id, meeting_id, provision_set, provisions, words, fallback,
                                                  sign_yes, sign_not_yet, sign_wants_time, sign_no)
                values (:team, :meeting, :set, string_to_array(:provisions, ','), :words, :fallback,
                        :yes, :notYet, :time, :no)
                on conflict (team_id, meeting_id) do update
                    set provision_set = excluded.provision_set, provisions = excluded.provisions,
                        words = excluded.words, fallback = excluded.fallback, sign_yes = excluded.sign_yes,
                        sign_not_yet = excluded.sign_not_yet, sign_wants_time = excluded.sign_wants_time,
                        sign_no = excluded.sign_no, version = kept.version + 1
                    where kept.version = :version
                """)
                        .param("team", meeting.team().value())
                        .param("meeting", meeting.id())
                        .param("set", ask.set())
                        .param("provisions", String.join(",", ask.provisions()))
                        .param("words", ask.words())
                        .param("fallback", ask.fallback())
                        .param("yes", ask.signs().yes())
                        .param("notYet", ask.signs().notYet())
                        .param("time", ask.signs().wantsTime())
                        .param("no", ask.signs().no())
                        .param("version", ask.version())
                        .update()
                == 1;
    }

    private static Ask ask(ResultSet row) throws SQLException {
        return new Ask(
                row.getString("provision_set"),
                List.of((String[]) row.getArray("provisions").getArray()),
                row.getString("words"),
                row.getString("fallback"),
                new Ask.Signs(
                        row.getString("sign_yes"),
                        row.getString("sign_not_yet"),
                        row.getString("sign_wants_time"),
                        row.getString("sign_no")),
                row.getInt("version"));
    }
}
