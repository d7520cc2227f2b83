package org.beloved.meetings.debrief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beloved.meetings.promises.Noted;
import org.beloved.shared.TeamId;
import org.beloved.walls.SealedColumn;
import org.beloved.walls.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers teams gave themselves; every method in the team's scope. */
@Repository
public class Debriefs {

    private static final SealedColumn WORDS = new SealedColumn("meetings.debrief_answer.words");

    private final JdbcClient sql;
    private final Seals seals;

    Debriefs(JdbcClient sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    public Map<DebriefQuestion, DebriefAnswer> of(TeamId team, UUID meeting) {
        List<DebriefAnswer> answers = sql.sql(
                        "select * from meetings.debrief_answer where team_id = :team and meeting_id = :meeting")
                .param("team", team.value())
                .param("meeting", meeting)
                .query((row, _) -> answer(row))
                .list();
        return answers.stream().collect(Collectors.toMap(DebriefAnswer::question, Function.identity()));
    }

    public Optional<Outcome> outcome(TeamId team, UUID meeting) {
        return Optional.ofNullable(of(team, meeting).get(DebriefQuestion.OUTCOME))
                .flatMap(DebriefAnswer::outcome);
    }

    /**
     * @return false when somebody else answered since that version was read; nothing is written then
     */
    public boolean save(DebriefAnswer answer) {
        return answer.version() == 0 ? inserted(answer) : updated(answer);
    }

    private boolean inserted(DebriefAnswer answer) {
        UUID id = UUID.randomUUID();
        return bound(answer, id, """
                insert into meetings.debrief_answer (team_id, id, meeting_id, question, outcome, words, call_on, by_member,
                                                     at)
                values (:team, :id, :meeting, :question, :outcome, :words, :call, :by, :at)
                on conflict (team_id, meeting_id, question) do nothing
                """).update() == 1;
    }

    private boolean updated(DebriefAnswer answer) {
        return idOf(answer.key())
                .map(id -> bound(answer, id, """
                        update meetings.debrief_answer
                        set outcome = :outcome, words = :words, call_on = :call, by_member = :by, at = :at, version = version + 1
                        where team_id = :team and meeting_id = :meeting and question = :question and id = :id
                          and version = :version
                        """)
                                .param("version", answer.version())
                                .update()
                        == 1)
                .orElse(false);
    }

    private Optional<UUID> idOf(DebriefAnswer.Key key) {
        return sql.sql("""
                select id from meetings.debrief_answer
                where team_id = :team and meeting_id = :meeting and question = :question
                """)
                .param("team", key.team().value())
                .param("meeting", key.meeting())
                .param("question", key.question().name())
                .query(UUID.class)
                .optional();
    }

    private JdbcClient.StatementSpec bound(DebriefAnswer answer, UUID id, String statement) {
        TeamId team = answer.key().team();
        return sql.sql(statement)
                .param("team", team.value())
                .param("id", id)
                .param("meeting", answer.key().meeting())
                .param("question", answer.question().name())
                .param("outcome", answer.outcome().map(Enum::name).orElse(null), Types.VARCHAR)
                .param(
                        "words",
                        answer.outcome().isPresent() ? null : seals.seal(WORDS, team, id, answer.words()),
                        Types.BINARY)
                .param("call", answer.callOn().orElse(null), Types.DATE)
                .param("by", answer.noted().by())
                .param("at", answer.noted().at().atOffset(ZoneOffset.UTC));
    }

    private DebriefAnswer answer(ResultSet row) throws SQLException {
        TeamId team = new TeamId(row.getObject("team_id", UUID.class));
        return new DebriefAnswer(
                new DebriefAnswer.Key(
                        team,
                        row.getObject("meeting_id", UUID.class),
                        DebriefQuestion.valueOf(row.getString("question"))),
                said(row, team),
                Optional.ofNullable(row.getObject("call_on", LocalDate.class)),
                new Noted(
                        row.getObject("by_member", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()),
                row.getInt("version"));
    }

    private DebriefAnswer.Said said(ResultSet row, TeamId team) throws SQLException {
        @Nullable String outcome = row.getString("outcome");
        return outcome == null
                ? new DebriefAnswer.Said.Told(
                        seals.open(WORDS, team, row.getObject("id", UUID.class), row.getBytes("words")))
                : new DebriefAnswer.Said.Chosen(Outcome.valueOf(outcome));
    }
}
