package org.beloved.operations.selfcheck;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Work that the house stopped trying, one kind of failure of one kind of work a line. It makes no start unsafe. */
public record GivenUpWork(String job, String why, int count, LocalDate last) {

    public static List<GivenUpWork> in(Connection app) throws SQLException {
        List<GivenUpWork> all = new ArrayList<>();
        if (!isThere(app)) {
            return all;
        }
        try (Statement statement = app.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select job, why, count(*), max(at) from jobs.given_up group by job, why order by max(at)")) {
            while (rows.next()) {
                all.add(new GivenUpWork(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getInt(3),
                        rows.getObject(4, OffsetDateTime.class)
                                .withOffsetSameInstant(ZoneOffset.UTC)
                                .toLocalDate()));
            }
        }
        return List.copyOf(all);
    }

    private static boolean isThere(Connection app) throws SQLException {
        try (Statement statement = app.createStatement();
                ResultSet rows = statement.executeQuery("select to_regclass('jobs.given_up') is not null")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    public String sentence() {
        return "Work was given up after many tries: " + job + ", " + (count == 1 ? "once" : count + " times")
                + ", last on " + last + ", because of " + why
                + ". Mend the cause; what was given up is not tried again.";
    }
}
