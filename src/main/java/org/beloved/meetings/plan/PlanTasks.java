package org.beloved.meetings.plan;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.Meeting;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.Task;
import org.beloved.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to do before each meeting; every method in the team's scope. */
@Repository
public class PlanTasks {

    private static final Comparator<PlanTask> BY_DAY =
            Comparator.comparing(task -> task.due().orElse(LocalDate.MAX));

    private final JdbcClient sql;

    PlanTasks(JdbcClient sql) {
        this.sql = sql;
    }

    /** The kit's, each due some days before the meeting unless the team said otherwise, and the team's own; by day. */
    public List<PlanTask> of(Meeting meeting, Kit kit, Language language) {
        List<PlanTask> kept = rows(meeting);
        List<PlanTask> tasks = new ArrayList<>();
        for (Task task : kit.tasks()) {
            tasks.add(kept.stream()
                    .filter(row -> row.kitId().equals(task.id()))
                    .findFirst()
                    .map(row -> new PlanTask(
                            row.id(),
                            task.id(),
                            task.text().in(language),
                            row.owner(),
                            row.due().or(() -> due(meeting, task)),
                            row.doneOn(),
                            row.version()))
                    .orElseGet(() -> new PlanTask(
                            idOf(meeting, task),
                            task.id(),
                            task.text().in(language),
                            Optional.empty(),
                            due(meeting, task),
                            Optional.empty(),
                            0)));
        }
        kept.stream().filter(PlanTask::isOurs).forEach(tasks::add);
        return tasks.stream().sorted(BY_DAY).toList();
    }

    /** @return false when somebody else changed it since that version was read; nothing is written then */
    boolean save(Meeting meeting, PlanTask task) {
        return sql.sql("""
                insert into meetings.task as kept (team_id, meeting_id, id, kit_task, text, owner, due, done_on)
                values (:team, :meeting, :id, :kit, :text, :owner, :due, :done)
                on conflict (team_id, meeting_id, id) do update
                    set text = excluded.text, owner = excluded.owner, due = excluded.due,
                        done_on = excluded.done_on, version = kept.version + 1
                    where kept.version = :version
                """)
                        .param("team", meeting.team().value())
                        .param("meeting", meeting.id())
                        .param("id", task.id())
                        .param("kit", task.kitId())
                        .param("text", task.isOurs() ? task.text() : "")
                        .param("owner", task.owner().orElse(null), Types.OTHER)
                        .param("due", task.due().orElse(null), Types.DATE)
                        .param("done", task.doneOn().orElse(null), Types.DATE)
                        .param("version", task.version())
                        .update()
                == 1;
    }

    /** @return false when somebody else changed it since that version was read; nothing is removed then */
    boolean remove(Meeting meeting, PlanTask task) {
        return sql.sql("""
                delete from meetings.task
                where team_id = :team and meeting_id = :meeting and id = :id and version = :version
                """)
                        .param("team", meeting.team().value())
                        .param("meeting", meeting.id())
                        .param("id", task.id())
                        .param("version", task.version())
                        .update()
                == 1;
    }

    private static Optional<LocalDate> due(Meeting meeting, Task task) {
        return meeting.appointment().map(when -> when.day().minusDays(task.daysBefore()));
    }

    private static UUID idOf(Meeting meeting, Task task) {
        return UUID.nameUUIDFromBytes((meeting.id() + "|task|" + task.id()).getBytes(StandardCharsets.UTF_8));
    }

    private List<PlanTask> rows(Meeting meeting) {
        return sql.sql("select * from meetings.task where team_id = :team and meeting_id = :meeting")
                .param("team", meeting.team().value())
                .param("meeting", meeting.id())
                .query((row, _) -> task(row))
                .list();
    }

    private static PlanTask task(ResultSet row) throws SQLException {
        return new PlanTask(
                row.getObject("id", UUID.class),
                row.getString("kit_task"),
                row.getString("text"),
                Optional.ofNullable(row.getObject("owner", UUID.class)),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                Optional.ofNullable(row.getObject("done_on", LocalDate.class)),
                row.getInt("version"));
    }
}
