package org.beloved.operations.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.beloved.operations.postgres.Access;
import org.beloved.operations.postgres.BundledPostgres;
import org.beloved.operations.postgres.PrivateFiles;
import org.beloved.operations.postgres.Refusal;
import org.beloved.operations.postgres.Role;
import org.beloved.operations.postgres.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A server with everything set wrongly on purpose: the check must see each thing, with the eyes of each role. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnsafeDatabaseTests {
    private static final Map<String, String> UNSAFE = Map.of(
            "fsync", "off",
            "synchronous_commit", "off",
            "full_page_writes", "off",
            "listen_addresses", "*");

    private Path home;
    private BundledPostgres postgres;
    private Access access;

    @BeforeAll
    void start() throws Exception {
        home = TestPostgres.temporaryHome();
        TestPostgres.createWithoutChecksums(home);
        postgres = TestPostgres.in(home, UNSAFE);
        access = postgres.start();
        try (Connection owner = as(Role.OWNER);
                Statement statement = owner.createStatement()) {
            statement.execute("create schema room");
            statement.execute("create table room.bare (team_id uuid)");
            statement.execute("create table room.enabled_only (team_id uuid)");
            statement.execute("alter table room.enabled_only enable row level security");
            statement.execute("create table room.walled (team_id uuid)");
            statement.execute("alter table room.walled enable row level security, force row level security");
        }
    }

    @AfterAll
    void stop() {
        TestPostgres.stopAndRemove(postgres, home);
    }

    @Test
    void seesEverySettingThatLosesData() throws Exception {
        assertThat(idsAs(Role.APP))
                .contains("FSYNC_OFF", "SYNCHRONOUS_COMMIT_OFF", "FULL_PAGE_WRITES_OFF", "CHECKSUMS_OFF");
    }

    @Test
    void seesABundledServerThatOthersCanReach() throws Exception {
        assertThat(idsAs(Role.APP)).contains("DATABASE_BEYOND_LOOPBACK");
    }

    @Test
    void seesTablesWithoutAForcedWallAndOnlyThose() throws Exception {
        SelfCheck check = checkAs(Role.APP);
        assertThat(check.tablesSeen()).isEqualTo(3);
        assertThat(check.findings())
                .filteredOn(finding -> finding.id().equals("TABLE_WITHOUT_WALL"))
                .extracting(Finding::sentence)
                .hasSize(2)
                .allMatch(sentence -> sentence.contains("room.bare") || sentence.contains("room.enabled_only"));
    }

    @Test
    void findsNothingWrongWithTheAppRoleItself() throws Exception {
        assertThat(idsAs(Role.APP)).doesNotContain("APP_ROLE_TOO_STRONG", "APP_ROLE_IS_OWNER");
    }

    @Test
    void seesAnAppRoleThatIsSuperuser() throws Exception {
        assertThat(idsAs(Role.SUPERUSER)).contains("APP_ROLE_TOO_STRONG");
    }

    @Test
    void seesAnAppRoleThatBypassesTheWalls() throws Exception {
        assertThat(idsAs(Role.BACKUP)).contains("APP_ROLE_TOO_STRONG").doesNotContain("APP_ROLE_IS_OWNER");
    }

    @Test
    void seesAnAppRoleThatOwnsTheTables() throws Exception {
        assertThat(idsAs(Role.OWNER)).contains("APP_ROLE_IS_OWNER").doesNotContain("APP_ROLE_TOO_STRONG");
    }

    @Test
    void refusesToStartAndSaysEveryReasonAtOnce() throws Exception {
        SelfCheck check = checkAs(Role.APP);
        assertThatThrownBy(check::refuseUnsafe)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("fsync off")
                .hasMessageContaining("no checksums")
                .hasMessageContaining("room.bare");
    }

    private List<String> idsAs(Role role) throws Exception {
        return checkAs(role).findings().stream().map(Finding::id).toList();
    }

    private SelfCheck checkAs(Role role) throws Exception {
        Path key = Files.createTempFile("beloved-test", ".key");
        try (Connection connection = as(role)) {
            PrivateFiles.write(key, new byte[32]);
            return SelfCheck.of(connection, true, key, home, URI.create("http://localhost:8080"));
        } finally {
            Files.delete(key);
        }
    }

    private Connection as(Role role) throws SQLException {
        return DriverManager.getConnection(access.url(), role.roleName(), access.password(role));
    }
}
