package org.beloved.meetings.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.promises.Noted;
import org.beloved.shared.TeamId;
import org.beloved.walls.SealedColumn;
import org.beloved.walls.Seals;
import org.beloved.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letter after each meeting; every method in the team's scope. */
@Repository
public class Letters {

    private static final SealedColumn BODY = new SealedColumn("meetings.letter.body");
    private static final SealedColumn SENT = new SealedColumn("meetings.letter.sent_text");

    private final JdbcClient sql;
    private final Seals seals;

    Letters(JdbcClient sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    public Optional<Letter> of(TeamId team, UUID meeting) {
        return sql.sql("select * from meetings.letter where team_id = :team and meeting_id = :meeting")
                .param("team", team.value())
                .param("meeting", meeting)
                .query((row, _) -> letter(row))
                .optional();
    }

    /**
     * @return false when somebody else changed the letter since that version was read; nothing is written then
     */
    boolean save(Letter letter) {
        return letter.version() == 0 ? inserted(letter) : updated(letter);
    }

    private boolean inserted(Letter letter) {
        return bound(letter, """
                insert into meetings.letter (team_id, id, meeting_id, language, body, changed_by, changed_at, sent_on,
                                             sent_by, sent_text)
                values (:team, :id, :meeting, :language, :body, :by, :at, :sentOn, :sentBy, :sentText)
                on conflict (team_id, meeting_id) do nothing
                """).param("meeting", letter.key().meeting()).update() == 1;
    }

    private boolean updated(Letter letter) {
        return bound(letter, """
                update meetings.letter set language = :language, body = :body, changed_by = :by, changed_at = :at,
                       sent_on = :sentOn, sent_by = :sentBy, sent_text = :sentText, version = version + 1
                where team_id = :team and id = :id and version = :version
                """).param("version", letter.version()).update() == 1;
    }

    private JdbcClient.StatementSpec bound(Letter letter, String statement) {
        TeamId team = letter.key().team();
        UUID id = letter.key().id();
        Optional<Letter.Sent> sent = letter.sent();
        return sql.sql(statement)
                .param("team", team.value())
                .param("id", id)
                .param("language", letter.language().tag())
                .param("body", seals.seal(BODY, team, id, letter.body()))
                .param("by", letter.changed().by())
                .param("at", letter.changed().at().atOffset(ZoneOffset.UTC))
                .param("sentOn", sent.map(Letter.Sent::on).orElse(null), Types.DATE)
                .param("sentBy", sent.map(Letter.Sent::by).orElse(null), Types.OTHER)
                .param(
                        "sentText",
                        sent.map(left -> seals.seal(SENT, team, id, left.text()))
                                .orElse(null),
                        Types.BINARY);
    }

    private Letter letter(ResultSet row) throws SQLException {
        TeamId team = new TeamId(row.getObject("team_id", UUID.class));
        UUID id = row.getObject("id", UUID.class);
        return new Letter(
                new Letter.Key(team, row.getObject("meeting_id", UUID.class), id),
                Language.ofTag(row.getString("language")).orElseThrow(),
                seals.open(BODY, team, id, row.getBytes("body")),
                new Noted(
                        row.getObject("changed_by", UUID.class),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()),
                sent(row, team, id),
                row.getInt("version"));
    }

    private Optional<Letter.Sent> sent(ResultSet row, TeamId team, UUID id) throws SQLException {
        @Nullable LocalDate on = row.getObject("sent_on", LocalDate.class);
        return on == null
                ? Optional.empty()
                : Optional.of(new Letter.Sent(
                        on,
                        row.getObject("sent_by", UUID.class),
                        seals.open(SENT, team, id, row.getBytes("sent_text"))));
    }
}
