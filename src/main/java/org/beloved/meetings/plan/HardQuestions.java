package org.beloved.meetings.plan;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.Meeting;
import org.beloved.toolkit.HardQuestion;
import org.beloved.toolkit.Kit;
import org.beloved.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hard questions of each meeting; every method in the team's scope. */
@Repository
public class HardQuestions {

    private final JdbcClient sql;

    HardQuestions(JdbcClient sql) {
        this.sql = sql;
    }

    private record Row(UUID id, String kitId, String question, String answer, Optional<UUID> by, int version) {}

    /** The kit's in its order, each with the team's answer where there is one; then the team's own. */
    public List<AnsweredQuestion> of(Meeting meeting, Kit kit, Language language) {
        List<Row> rows = rows(meeting);
        List<AnsweredQuestion> questions = new ArrayList<>();
        for (HardQuestion each : kit.hardQuestions()) {
            Optional<Row> ours =
                    rows.stream().filter(row -> row.kitId().equals(each.id())).findFirst();
            questions.add(new AnsweredQuestion(
                    each.id(),
                    each.id(),
                    each.question().in(language),
                    ours.map(Row::answer)
                            .filter(text -> !text.isEmpty())
                            .orElseGet(() -> each.answer().in(language)),
                    ours.flatMap(Row::by),
                    each.sources(),
                    ours.map(Row::version).orElse(0)));
        }
        rows.stream()
                .filter(row -> row.kitId().isEmpty())
                .map(row -> new AnsweredQuestion(
                        row.id().toString(), "", row.question(), row.answer(), row.by(), List.of(), row.version()))
                .forEach(questions::add);
        return questions;
    }

    /** @return false when somebody else changed it since that version was read; nothing is written then */
    boolean save(Meeting meeting, AnsweredQuestion said) {
        UUID id = said.isOurs() ? UUID.fromString(said.key()) : idOf(meeting, said.kitId());
        return sql.sql("""
                insert into meetings.hard_question as kept (team_id, meeting_id, id, kit_question, question, answer,
                                                            answered_by)
                values (:team, :meeting, :id, :kit, :question, :answer, :by)
                on conflict (team_id, meeting_id, id) do update
                    set question = excluded.question, answer = excluded.answer,
                        answered_by = excluded.answered_by, version = kept.version + 1
                    where kept.version = :version
                """)
                        .param("team", meeting.team().value())
                        .param("meeting", meeting.id())
                        .param("id", id)
                        .param("kit", said.kitId())
                        .param("question", said.isOurs() ? said.question() : "")
                        .param("answer", said.answer())
                        .param("by", said.by().orElse(null), Types.OTHER)
                        .param("version", said.version())
                        .update()
                == 1;
    }

    /**
     * One of the team's own goes; one of the kit's has the kit's answer again.
     *
     * @return false when somebody else changed it since that version was read; nothing is forgotten then
     */
    boolean forget(Meeting meeting, AnsweredQuestion question) {
        UUID id = question.isOurs() ? UUID.fromString(question.key()) : idOf(meeting, question.kitId());
        return sql.sql("""
                delete from meetings.hard_question
                where team_id = :team and meeting_id = :meeting and id = :id and version = :version
                """)
                        .param("team", meeting.team().value())
                        .param("meeting", meeting.id())
                        .param("id", id)
                        .param("version", question.version())
                        .update()
                == 1;
    }

    private List<Row> rows(Meeting meeting) {
        return sql.sql("""
                select * from meetings.hard_question where team_id = :team and meeting_id = :meeting order by question
                """)
                .param("team", meeting.team().value())
                .param("meeting", meeting.id())
                .query((row, _) -> row(row))
                .list();
    }

    /** The same for both of two people who touch one of the kit's questions at once. */
    private static UUID idOf(Meeting meeting, String kitId) {
        return UUID.nameUUIDFromBytes((meeting.id() + "|question|" + kitId).getBytes(StandardCharsets.UTF_8));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("kit_question"),
                row.getString("question"),
                row.getString("answer"),
                Optional.ofNullable(row.getObject("answered_by", UUID.class)),
                row.getInt("version"));
    }
}
