package org.beloved.desk.sums;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sums as they were last counted. A job writes them; whoever moderates reads them. */
@Repository
class Sums {

    private final JdbcClient sql;

    Sums(JdbcClient sql) {
        this.sql = sql;
    }

    void replace(Collection<Sum> sums, Instant now) {
        sql.sql("delete from desk.sum").update();
        sums.forEach(sum -> add(sum, now));
    }

    private void add(Sum sum, Instant now) {
        sql.sql("""
                insert into desk.sum (name, code, in_all, teams, this_week, teams_this_week, counted_at)
                values (:name, :code, :inAll, :teams, :thisWeek, :teamsThisWeek, :now)
                """)
                .param("name", sum.name())
                .param("code", sum.code())
                .param("inAll", sum.inAll().number())
                .param("teams", sum.inAll().teams())
                .param("thisWeek", sum.thisWeek().number())
                .param("teamsThisWeek", sum.thisWeek().teams())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Sum> all() {
        return sql.sql("select * from desk.sum order by name, code")
                .query((row, _) -> new Sum(
                        row.getString("name"),
                        row.getString("code"),
                        new Sum.Count(row.getLong("in_all"), row.getInt("teams")),
                        new Sum.Count(row.getLong("this_week"), row.getInt("teams_this_week"))))
                .list();
    }

    /** Empty before the first time. */
    Optional<Instant> countedAt() {
        return sql.sql("select max(counted_at) from desk.sum")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
