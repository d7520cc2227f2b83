package org.beloved.officials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.places.OperatorKind;
import org.beloved.places.Places;
import org.beloved.places.WhoRunsTheJail;
import org.beloved.shared.TeamId;
import org.beloved.teams.Effort;
import org.beloved.teams.Seat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The office each effort has to do with; every method in the team's scope. */
@Repository
public class Offices {

    private final JdbcClient sql;
    private final InstantSource clock;

    Offices(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Office of(Seat seat) {
        return of(seat.teamId(), seat.effort());
    }

    public Office of(TeamId team, Effort effort) {
        return new Office(
                WhoRunsTheJail.shipped()
                        .in(Places.shipped().county(effort.place()).orElseThrow()),
                history(team, effort.id()).stream()
                        .filter(OfficeCorrection::holds)
                        .findFirst());
    }

    /** Every correction, the newest first. */
    public List<OfficeCorrection> history(TeamId team, UUID effort) {
        return sql.sql("""
                select * from officials.office_correction where team_id = :team and effort_id = :effort
                order by at desc, id
                """)
                .param("team", team.value())
                .param("effort", effort)
                .query((row, _) -> correction(row))
                .list();
    }

    public void correct(TeamId team, UUID effort, UUID by, OfficeCorrection.Said said) {
        sql.sql("""
                insert into officials.office_correction
                    (team_id, id, effort_id, kind, in_words, decides, reason, source, by_member, at)
                values (:team, :id, :effort, :kind, :words, :decides, :reason, :source, :by, :now)
                """)
                .param("team", team.value())
                .param("id", UUID.randomUUID())
                .param("effort", effort)
                .param("kind", said.kind().name())
                .param("words", said.inWords())
                .param("decides", said.decides())
                .param("reason", said.reason())
                .param("source", said.source())
                .param("by", by)
                .param("now", now())
                .update();
    }

    public void withdraw(TeamId team, UUID id, UUID by) {
        sql.sql("""
                update officials.office_correction set withdrawn_by = :by, withdrawn_at = :now
                where team_id = :team and id = :id and withdrawn_at is null
                """)
                .param("team", team.value())
                .param("id", id)
                .param("by", by)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static OfficeCorrection correction(ResultSet row) throws SQLException {
        return new OfficeCorrection(
                row.getObject("id", UUID.class),
                new OfficeCorrection.Said(
                        OperatorKind.valueOf(row.getString("kind")),
                        row.getString("in_words"),
                        row.getString("decides"),
                        row.getString("reason"),
                        row.getString("source")),
                row.getObject("by_member", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                withdrawal(row));
    }

    private static Optional<OfficeCorrection.Withdrawal> withdrawal(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("withdrawn_at", OffsetDateTime.class);
        if (at == null) {
            return Optional.empty();
        }
        Instant when = at.toInstant();
        return Optional.of(new OfficeCorrection.Withdrawal(row.getObject("withdrawn_by", UUID.class), when));
    }
}
