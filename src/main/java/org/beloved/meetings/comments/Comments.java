package org.beloved.meetings.comments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.beloved.meetings.promises.Noted;
import org.beloved.shared.TeamId;
import org.beloved.walls.SealedColumn;
import org.beloved.walls.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The comments on each plan, sealed; every method in the team's scope. */
@Repository
public class Comments {

    private static final SealedColumn TEXT = new SealedColumn("meetings.plan_comment.text");

    private final JdbcClient sql;
    private final Seals seals;

    Comments(JdbcClient sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    /** In the order in which they were written. */
    public List<Comment> of(TeamId team, UUID meeting) {
        return sql.sql("""
                select * from meetings.plan_comment where team_id = :team and meeting_id = :meeting order by at, id
                """)
                .param("team", team.value())
                .param("meeting", meeting)
                .query((row, _) -> comment(row))
                .list();
    }

    public void add(Comment comment) {
        sql.sql("""
                insert into meetings.plan_comment (team_id, id, meeting_id, by_member, at, text)
                values (:team, :id, :meeting, :by, :at, :text) on conflict (team_id, id) do nothing
                """)
                .param("team", comment.key().team().value())
                .param("id", comment.id())
                .param("meeting", comment.key().meeting())
                .param("by", comment.noted().by())
                .param("at", comment.noted().at().atOffset(ZoneOffset.UTC))
                .param("text", seals.seal(TEXT, comment.key().team(), comment.id(), comment.text()))
                .update();
    }

    void remove(Comment comment) {
        sql.sql("delete from meetings.plan_comment where team_id = :team and id = :id")
                .param("team", comment.key().team().value())
                .param("id", comment.id())
                .update();
    }

    private Comment comment(ResultSet row) throws SQLException {
        TeamId team = new TeamId(row.getObject("team_id", UUID.class));
        UUID id = row.getObject("id", UUID.class);
        return new Comment(
                new Comment.Key(team, row.getObject("meeting_id", UUID.class), id),
                seals.open(TEXT, team, id, row.getBytes("text")),
                new Noted(
                        row.getObject("by_member", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()));
    }
}
