package org.beloved.officials.position;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beloved.officials.PublicRecord;
import org.beloved.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The signs of where officials stand; every method in the team's scope. */
@Repository
public class Positions {

    private final JdbcClient sql;
    private final InstantSource clock;

    Positions(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The newest first. */
    public List<PositionNote> of(TeamId team, UUID official) {
        return sql.sql("""
                select * from officials.position_note where team_id = :team and official_id = :official
                order by on_day desc, at desc
                """)
                .param("team", team.value())
                .param("official", official)
                .query((row, _) -> note(row))
                .list();
    }

    /** By official, the newest sign for each that has one. */
    public Map<UUID, PositionNote> latest(TeamId team) {
        return sql.sql("""
                select distinct on (official_id) * from officials.position_note where team_id = :team
                order by official_id, on_day desc, at desc
                """).param("team", team.value()).query((row, _) -> note(row)).list().stream()
                .collect(Collectors.toUnmodifiableMap(PositionNote::official, Function.identity()));
    }

    public void add(TeamId team, PositionNote note) {
        sql.sql("""
                insert into officials.position_note
                    (team_id, id, official_id, position, on_day, what, source, by_member, at)
                values (:team, :id, :official, :position, :day, :what, :source, :by, :now)
                """)
                .param("team", team.value())
                .param("id", note.id())
                .param("official", note.official())
                .param("position", note.position().name())
                .param("day", note.day())
                .param("what", note.what())
                .param("source", note.proof().source())
                .param("by", note.by())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void remove(TeamId team, UUID official, UUID id) {
        sql.sql("delete from officials.position_note where team_id = :team and official_id = :official and id = :id")
                .param("team", team.value())
                .param("official", official)
                .param("id", id)
                .update();
    }

    private static PositionNote note(ResultSet row) throws SQLException {
        return new PositionNote(
                row.getObject("id", UUID.class),
                row.getObject("official_id", UUID.class),
                Position.valueOf(row.getString("position")),
                row.getString("what"),
                new PublicRecord.Proof(row.getString("source"), row.getObject("on_day", LocalDate.class)),
                row.getObject("by_member", UUID.class));
    }
}
