package org.beloved.meetings.prepare;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beloved.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stories of an effort by their labels; every method in the team's scope. */
@Repository
public class Storytellers {

    private final JdbcClient sql;

    Storytellers(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Storyteller> of(TeamId team, UUID effort) {
        return sql.sql(
                        "select * from meetings.storyteller where team_id = :team and effort_id = :effort order by label")
                .param("team", team.value())
                .param("effort", effort)
                .query((row, _) -> storyteller(row))
                .list();
    }

    /** @return false when somebody else changed it since that version was read; nothing is written then */
    public boolean save(TeamId team, UUID effort, Storyteller story) {
        Consent consent = story.consent();
        return sql.sql("""
                insert into meetings.storyteller as kept (team_id, id, effort_id, label, teller, minutes, consent,
                                                          consent_by, consent_on, allowed)
                values (:team, :id, :effort, :label, :teller, :minutes, :consent, :by, :on,
                        string_to_array(:allowed, ','))
                on conflict (team_id, id) do update
                    set label = excluded.label, teller = excluded.teller, minutes = excluded.minutes,
                        consent = excluded.consent, consent_by = excluded.consent_by,
                        consent_on = excluded.consent_on, allowed = excluded.allowed, version = kept.version + 1
                    where kept.version = :version
                """)
                        .param("team", team.value())
                        .param("id", story.id())
                        .param("effort", effort)
                        .param("label", story.label())
                        .param("teller", story.teller().orElse(null), Types.OTHER)
                        .param("minutes", story.minutes())
                        .param("consent", consent.answer().name())
                        .param("by", consent.askedBy().orElse(null), Types.OTHER)
                        .param("on", consent.on().orElse(null), Types.DATE)
                        .param(
                                "allowed",
                                consent.allowed().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .collect(Collectors.joining(",")))
                        .param("version", story.version())
                        .update()
                == 1;
    }

    /** @return false when somebody else changed it since that version was read; it stays then */
    boolean remove(TeamId team, Storyteller story) {
        return sql.sql("delete from meetings.storyteller where team_id = :team and id = :id and version = :version")
                        .param("team", team.value())
                        .param("id", story.id())
                        .param("version", story.version())
                        .update()
                == 1;
    }

    private static Storyteller storyteller(ResultSet row) throws SQLException {
        return new Storyteller(
                row.getObject("id", UUID.class),
                row.getString("label"),
                Optional.ofNullable(row.getObject("teller", UUID.class)),
                row.getInt("minutes"),
                new Consent(
                        Consent.Answer.valueOf(row.getString("consent")),
                        Optional.ofNullable(row.getObject("consent_by", UUID.class)),
                        Optional.ofNullable(row.getObject("consent_on", LocalDate.class)),
                        details(row.getArray("allowed"))),
                row.getInt("version"));
    }

    private static Set<Consent.Detail> details(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray())
                .map(Consent.Detail::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
