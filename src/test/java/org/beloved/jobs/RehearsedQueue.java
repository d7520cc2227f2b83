package org.beloved.jobs;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.beloved.operations.Database;
import org.beloved.operations.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A queue beside that of the test house, of the same make: the house's workers leave it alone. */
final class RehearsedQueue implements AutoCloseable {

    static final String TABLE = "jobs.rehearsed_task";

    private final Database database = TestDatabase.database();
    final DataSource source = new DriverManagerDataSource(
            database.url(), database.app().user(), database.app().password());
    final JdbcClient sql = JdbcClient.create(source);

    RehearsedQueue() throws SQLException {
        asOwner("create table " + TABLE + " (like jobs.scheduled_task including all)");
    }

    long waiting() {
        return sql.sql("select count(*) from " + TABLE).query(Long.class).single();
    }

    @Override
    public void close() throws SQLException {
        asOwner("drop table " + TABLE);
    }

    private void asOwner(String statement) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        database.url(),
                        database.owner().user(),
                        database.owner().password());
                Statement sent = owner.createStatement()) {
            sent.execute(statement);
        }
    }
}
