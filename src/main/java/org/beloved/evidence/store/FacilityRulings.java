package org.beloved.evidence.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.evidence.facility.Corrections;
import org.beloved.evidence.facility.Decisions;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.shared.AccountId;
import org.beloved.shared.Fips;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What moderators decided about facilities, in the database. Every call runs in the scope of whoever calls. */
public class FacilityRulings {

    /**
     * One decision.
     *
     * @param undoneOn when it was taken back; it stays on the list
     */
    public record Ruling(UUID id, Corrections.Correction correction, Optional<LocalDate> undoneOn) {

        public boolean isInForce() {
            return undoneOn.isEmpty();
        }
    }

    private final JdbcClient sql;

    public FacilityRulings(JdbcClient sql) {
        this.sql = sql;
    }

    /** All that was decided, and all that was taken back. */
    public Decisions decisions() {
        return Decisions.of(history());
    }

    /** As it was after so many changes; empty when there were never so many. */
    public Optional<Decisions> decisions(int changes) {
        List<Decisions.Change> history = history();
        return changes > history.size() ? Optional.empty() : Optional.of(Decisions.of(history.subList(0, changes)));
    }

    private List<Decisions.Change> history() {
        return sql.sql("""
                select ruling.*, false as undoing, decided_at as happened_at from evidence.facility_ruling ruling
                union all
                select ruling.*, true, greatest(undone_at, decided_at) from evidence.facility_ruling ruling
                where undone_at is not null
                order by happened_at, undoing, id
                """)
                .query((row, _) -> new Decisions.Change(
                        row.getString("id"),
                        row.getBoolean("undoing")
                                ? Optional.empty()
                                : Optional.of(ruling(row).correction()),
                        day(row.getObject("happened_at", OffsetDateTime.class))))
                .list();
    }

    /** All of them, the latest first. */
    public List<Ruling> list() {
        return sql.sql("select * from evidence.facility_ruling order by decided_at desc, id")
                .query((row, _) -> ruling(row))
                .list();
    }

    public Optional<Ruling> find(UUID id) {
        return sql.sql("select * from evidence.facility_ruling where id = :id")
                .param("id", id)
                .query((row, _) -> ruling(row))
                .optional();
    }

    /** What somebody did: a decision, or taking one back. */
    public record Deed(Ruling ruling, boolean isUndoing, AccountId by, Instant at) {}

    /** The newest first. In a moderator's scope. */
    public List<Deed> deeds(int most) {
        return sql.sql("""
                select ruling.*, false as undoing, decided_by as by_account, decided_at as at
                from evidence.facility_ruling ruling
                union all select ruling.*, true, undone_by, undone_at
                from evidence.facility_ruling ruling where undone_at is not null
                order by at desc, id limit :most
                """)
                .param("most", most)
                .query((row, _) -> new Deed(
                        ruling(row),
                        row.getBoolean("undoing"),
                        new AccountId(row.getObject("by_account", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @return false when somebody decided about this facility before, and it holds */
    public boolean add(UUID id, Corrections.Correction correction, AccountId by, Instant now) {
        return sql.sql("""
                insert into evidence.facility_ruling (id, facility, city, state, county, level, reason, decided_at,
                    decided_by)
                values (:id, :facility, :city, :state, :county, :level, :reason, :at, :by)
                on conflict do nothing
                """)
                        .param("id", id)
                        .param("facility", correction.name())
                        .param("city", correction.city())
                        .param("state", correction.state())
                        .param("county", correction.county().code())
                        .param("level", correction.level().name())
                        .param("reason", correction.reason())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    public void undo(UUID id, AccountId by, Instant now) {
        sql.sql("""
                update evidence.facility_ruling set undone_at = :at, undone_by = :by
                where id = :id and undone_at is null
                """)
                .param("id", id)
                .param("by", by.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        return new Ruling(
                row.getObject("id", UUID.class),
                new Corrections.Correction(
                        row.getString("facility"),
                        row.getString("city"),
                        row.getString("state"),
                        new Fips(row.getString("county")),
                        FacilityLevel.valueOf(row.getString("level")),
                        row.getString("reason"),
                        day(row.getObject("decided_at", OffsetDateTime.class))),
                Optional.ofNullable(row.getObject("undone_at", OffsetDateTime.class))
                        .map(FacilityRulings::day));
    }

    private static LocalDate day(OffsetDateTime at) {
        return at.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }
}
