package org.beloved.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.beloved.InTurn;
import org.beloved.operations.postgres.Refusal;
import org.junit.jupiter.api.Test;

@InTurn
class MigrationsTests {
    private final Database database = TestDatabase.database();

    @Test
    void bringsTheExtensionsThatSearchAndCalendarsNeed() throws SQLException {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from pg_extension where extname in ('pg_trgm', 'unaccent', 'btree_gist', 'citext')")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(4);
        }
    }

    @Test
    void refusesADatabaseThatANewerBelovedChanged() throws SQLException {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into public.flyway_schema_history (installed_rank, version, description, type, script,"
                            + " installed_by, execution_time, success) values (99999, '99990101', 'from the future', 'SQL',"
                            + " 'V99990101__from_the_future.sql', 'test', 0, true)");
            try {
                assertThatThrownBy(() -> Migrations.run(database))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("newer Beloved")
                        .hasMessageContaining("from the future");
            } finally {
                statement.execute("delete from public.flyway_schema_history where installed_rank = 99999");
            }
        }
        Migrations.run(database);
    }

    private Connection asOwner() throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password());
    }
}
