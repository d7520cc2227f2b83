package org.beloved.operations.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupervisionTests {
    private static final Duration LONG = Duration.ofSeconds(60);

    private Path home;
    private BundledPostgres postgres;

    @BeforeAll
    void makeHome() throws Exception {
        home = TestPostgres.temporaryHome();
    }

    @BeforeEach
    void prepare() {
        postgres = TestPostgres.in(home);
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    @AfterAll
    void removeHome() {
        TestPostgres.stopAndRemove(postgres, home);
    }

    @Test
    void startsAServerThatDiedAgainOnTheSamePort() throws Exception {
        Access access = postgres.start();
        long before = postmaster();
        ProcessHandle.of(before).orElseThrow().destroyForcibly();
        await().atMost(LONG).until(() -> postmaster() != before && answers(access));
    }

    @Test
    void stopsTheServerWhenClosedAndStartsItAgainWithTheSameRoles() throws Exception {
        Access first = postgres.start();
        postgres.close();
        assertThat(answers(first)).isFalse();
        postgres = TestPostgres.in(home);
        Access second = postgres.start();
        assertThat(answers(second)).isTrue();
        assertThat(second.password(Role.APP)).isEqualTo(first.password(Role.APP));
    }

    @Test
    void startsThoughTheStalePidFileNamesALivingProcessOfSomebodyElse() throws Exception {
        postgres.start();
        postgres.close();
        Path pidFile = home.resolve("postgres/postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n" + home.resolve("postgres") + "\n");
        postgres = TestPostgres.in(home);
        assertThat(answers(postgres.start())).isTrue();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void leavesALivingDatabaseThatItDidNotStartAlone() throws Exception {
        postgres.start();
        postgres.close();
        Process foreign = startByHand();
        try {
            BundledPostgres second = TestPostgres.in(home);
            assertThatThrownBy(second::start)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("process " + foreign.pid())
                    .hasMessageContaining("does not stop other people's databases");
            second.close();
            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroy();
            assertThat(foreign.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void refusesFilesOfAnotherMajorVersion() throws Exception {
        postgres.start();
        postgres.close();
        Path version = home.resolve("postgres/PG_VERSION");
        Files.writeString(version, "17\n");
        try {
            assertThatThrownBy(TestPostgres.in(home)::start)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("PostgreSQL 17");
        } finally {
            Files.writeString(version, "18\n");
        }
    }

    @Test
    void saysWhereToReadWhenTheServerWillNotStart() throws Exception {
        postgres.start();
        postgres.close();
        BundledPostgres broken = TestPostgres.in(home, Map.of("shared_buffers", "nonsense"));
        assertThatThrownBy(broken::start).isInstanceOf(Refusal.class).hasMessageContaining("postgres.log");
        assertThat(home.resolve("postgres.log")).content().contains("nonsense");
    }

    private Process startByHand() throws Exception {
        Path cluster = home.toRealPath().resolve("postgres");
        PostgresBinaries binaries = PostgresBinaries.unpackedBelow(TestPostgres.programs());
        Process process = ServerAccount.forServer(binaries, home.toRealPath())
                .process(List.of(
                        binaries.program("postgres"),
                        "-D",
                        cluster.toString(),
                        "-p",
                        Files.readString(home.resolve("postgres.port")).strip(),
                        "-c",
                        "unix_socket_directories="))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("by-hand.log").toFile())
                .start();
        await().atMost(LONG)
                .until(() ->
                        Postmaster.namedIn(cluster).filter(Postmaster::isReady).isPresent());
        return process;
    }

    private long postmaster() throws Exception {
        return Postmaster.namedIn(home.resolve("postgres")).map(Postmaster::pid).orElse(0L);
    }

    private static boolean answers(Access access) {
        try (Connection connection =
                DriverManager.getConnection(access.url(), Role.APP.roleName(), access.password(Role.APP))) {
            return connection.isValid(5);
        } catch (SQLException notNow) {
            return false;
        }
    }
}
