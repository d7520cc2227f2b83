package org.beloved.operations.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundledPostgresTests {
    private Path home;
    private BundledPostgres postgres;
    private Access access;

    @BeforeAll
    void start() throws Exception {
        home = TestPostgres.temporaryHome();
        postgres = TestPostgres.in(home);
        access = postgres.start();
    }

    @AfterAll
    void stop() {
        TestPostgres.stopAndRemove(postgres, home);
    }

    @Test
    void runsWithTheSettingsThatKeepWhatWasSaved() throws SQLException {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("fsync", "on");
        expected.put("synchronous_commit", "on");
        expected.put("full_page_writes", "on");
        expected.put("data_checksums", "on");
        expected.put("listen_addresses", "127.0.0.1");
        expected.put("unix_socket_directories", "");
        expected.put("password_encryption", "scram-sha-256");
        expected.put("max_connections", "40");
        expected.put("shared_buffers", "128MB");

        Map<String, String> found = new LinkedHashMap<>();
        for (String setting : expected.keySet()) {
            found.put(setting, one(Role.SUPERUSER, "show " + setting));
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void givesEachRoleNoMoreThanItsWorkNeeds() throws SQLException {
        String powers =
                "select string_agg(rolname || ':' || (rolsuper or rolcreaterole or rolcreatedb or rolreplication)"
                        + " || ':' || rolbypassrls, ' ' order by rolname) from pg_roles where rolname like 'beloved%'";
        assertThat(one(Role.APP, powers))
                .isEqualTo("beloved_app:false:false beloved_backup:false:true beloved_owner:false:false");
        assertThat(one(Role.APP, "select pg_get_userbyid(datdba) from pg_database where datname = 'beloved'"))
                .isEqualTo("beloved_owner");
        assertThat(one(Role.BACKUP, "show default_transaction_read_only")).isEqualTo("on");
    }

    @Test
    void letsNobodyInWithoutTheRightPassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(access.url(), "beloved_app", "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void keepsTheAppRoleFromMakingTables() {
        assertThatThrownBy(() -> one(Role.APP, "create table mine (id int)")).hasMessageContaining("permission denied");
    }

    @Test
    void keepsPasswordsWhereOnlyTheirOwnerReads() throws Exception {
        Path file = home.resolve("secrets/database.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
    }

    @Test
    void writesNoValuesOfFailedStatementsToItsLog() throws Exception {
        assertThatThrownBy(() -> one(Role.APP, "select 'canary-in-the-log'::int"))
                .isInstanceOf(SQLException.class);
        assertThat(Files.readString(home.resolve("postgres.log")))
                .contains("starting PostgreSQL 18")
                .doesNotContain("select 'canary");
    }

    private String one(Role role, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(access.url(), role.roleName(), access.password(role));
                Statement statement = connection.createStatement()) {
            return statement.execute(sql) ? first(statement) : "";
        }
    }

    private static String first(Statement statement) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            rows.next();
            return rows.getString(1);
        }
    }
}
