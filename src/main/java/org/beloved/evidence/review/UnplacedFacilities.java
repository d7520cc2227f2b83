package org.beloved.evidence.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facilities that wait for somebody to say where they are. A job writes them; whoever moderates reads them. */
@Repository
class UnplacedFacilities {

    private final JdbcClient sql;

    UnplacedFacilities(JdbcClient sql) {
        this.sql = sql;
    }

    /** One of them. @param since when it was first met */
    record Waiting(UUID id, Subject subject, long records, Instant since) {}

    void keep(Subject subject, long records, Instant now) {
        sql.sql("""
                insert into evidence.unplaced (id, facility, city, state, record_count, since, seen_at)
                values (:id, :facility, :city, :state, :records, :now, :now)
                on conflict (facility, city, state) do update set record_count = :records, seen_at = :now
                """)
                .param("id", UUID.randomUUID())
                .param("facility", subject.facility())
                .param("city", subject.city())
                .param("state", subject.state())
                .param("records", records)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those not met since. What was decided about stays: whoever takes that back finds it waiting at once. */
    void forget(Instant before) {
        sql.sql("""
                delete from evidence.unplaced u where seen_at < :before and not exists (select 1
                    from evidence.facility_ruling r where r.undone_at is null
                      and (r.facility, r.city, r.state) = (u.facility, u.city, u.state))
                """).param("before", before.atOffset(ZoneOffset.UTC)).update();
    }

    /** Those about which nothing is decided, the ones with most records first. */
    List<Waiting> waiting(int most) {
        return sql.sql("""
                select * from evidence.unplaced u where not exists (select 1
                    from evidence.facility_ruling r where r.undone_at is null
                      and (r.facility, r.city, r.state) = (u.facility, u.city, u.state))
                order by record_count desc, facility, id limit :most
                """).param("most", most).query((row, _) -> waiting(row)).list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                new Subject(row.getString("facility"), row.getString("city"), row.getString("state")),
                row.getLong("record_count"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
