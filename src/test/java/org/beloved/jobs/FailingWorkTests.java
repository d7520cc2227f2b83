package org.beloved.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.beloved.InTurn;
import org.beloved.operations.selfcheck.GivenUpWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work that fails waits ever longer and ends, in words that whoever runs the house can read. */
@InTurn
class FailingWorkTests {

    private static final Patience SHORT = new Patience(Duration.ofMillis(300), Duration.ofSeconds(30), 4);
    private static final Instant MORNING = Instant.parse("2026-11-26T08:00:00Z");

    private final String name = "jobs.rehearsal-" + UUID.randomUUID();
    private final SettableClock clock = new SettableClock();
    private final List<Instant> tries = new ArrayList<>();
    private RehearsedQueue queue;

    private interface Deed {
        void of(String subject) throws Exception;
    }

    @BeforeEach
    void open() throws SQLException {
        queue = new RehearsedQueue();
        clock.set(MORNING);
    }

    @AfterEach
    void close() throws SQLException {
        queue.sql
                .sql("delete from jobs.given_up where job = :name")
                .param("name", name)
                .update();
        queue.close();
    }

    @Test
    void failingWorkWaitsTwiceAsLongEachTimeAndIsGivenUpInTheEnd() throws SQLException {
        ManualScheduler house = house(_ -> {
            throw new IllegalStateException("no seat for Ruth");
        });
        for (int second = 0; second < 600; second += 10) {
            house.runAnyDueExecutions();
            house.tick(Duration.ofSeconds(10));
        }
        assertThat(tries)
                .containsExactly(
                        MORNING,
                        MORNING.plusSeconds(30),
                        MORNING.plusSeconds(30 + 60),
                        MORNING.plusSeconds(30 + 60 + 120));
        assertThat(queue.waiting()).as("on the queue").isZero();
        assertThat(told())
                .singleElement()
                .satisfies(work -> assertThat(work.sentence())
                        .contains(name, "once", "2026-11-26", "java.lang.IllegalStateException")
                        .doesNotContain("Ruth"));
    }

    @Test
    void workThatSucceedsAtLastIsNotGivenUp() throws SQLException {
        ManualScheduler house = house(_ -> {
            if (tries.size() < 3) {
                throw new IllegalStateException("not yet");
            }
        });
        for (int i = 0; i < 5; i++) {
            house.runAnyDueExecutions();
            house.tick(Duration.ofMinutes(5));
        }
        assertThat(tries).hasSize(3);
        assertThat(queue.waiting()).isZero();
        assertThat(told()).isEmpty();
    }

    @Test
    void workThatHangsIsInterruptedAndCountsAsFailed() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        ManualScheduler house = house(_ -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
        });
        house.runAnyDueExecutions();
        assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(queue.sql
                        .sql("select consecutive_failures from " + RehearsedQueue.TABLE)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theUsualPatienceOutlastsADay() {
        Duration all = Duration.ZERO;
        for (int failures = 1; failures < Patience.USUAL.tries(); failures++) {
            all = all.plus(Patience.USUAL.waitAfter(failures).orElseThrow());
        }
        assertThat(all).isBetween(Duration.ofDays(1), Duration.ofDays(3));
        assertThat(Patience.USUAL.waitAfter(Patience.USUAL.tries())).isEmpty();
    }

    private List<GivenUpWork> told() throws SQLException {
        try (Connection app = queue.source.getConnection()) {
            return GivenUpWork.in(app).stream()
                    .filter(work -> work.job().equals(name))
                    .toList();
        }
    }

    private ManualScheduler house(Deed deed) {
        Workers workers = new Workers(SHORT.atWork(), new GivenUp(queue.sql, SHORT));
        TestHelper.ManualSchedulerBuilder made =
                TestHelper.createManualScheduler(queue.source, workers.task(new QueuedJob() {
                    @Override
                    public String name() {
                        return name;
                    }

                    @Override
                    public void run(String subject) throws Exception {
                        tries.add(clock.now());
                        deed.of(subject);
                    }
                }));
        made.serializer(new SubjectSerializer());
        ManualScheduler house =
                made.clock(clock).tableName(RehearsedQueue.TABLE).build();
        house.scheduleIfNotExists(new TaskInstance<>(name, "piece", "subject"), clock.now());
        return house;
    }
}
