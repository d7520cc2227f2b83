package org.beloved.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.beloved.InTurn;
import org.junit.jupiter.api.Test;

/** Two houses on one database share the work, and nothing is done twice. */
@InTurn
class TwoWorkersTests {

    private static final int MUCH = 60;

    /** Writes down what it did; its first piece waits until the other house has begun too, so that both have a share. */
    private static final class Tally implements QueuedJob {
        private final Queue<String> done = new ConcurrentLinkedQueue<>();
        private final CountDownLatch begun;
        private final CountDownLatch left;

        Tally(CountDownLatch begun, CountDownLatch left) {
            this.begun = begun;
            this.left = left;
        }

        @Override
        public String name() {
            return "jobs.tally";
        }

        @Override
        public void run(String subject) throws InterruptedException {
            boolean first = done.isEmpty();
            done.add(subject);
            if (first) {
                begun.countDown();
                begun.await(20, TimeUnit.SECONDS);
            }
            left.countDown();
        }
    }

    @Test
    void eachPieceOfWorkIsDoneOnceByEitherOfTwo() throws SQLException, InterruptedException {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch left = new CountDownLatch(MUCH);
        Tally here = new Tally(begun, left);
        Tally there = new Tally(begun, left);
        try (RehearsedQueue queue = new RehearsedQueue()) {
            Scheduler one = house(queue, here, "one");
            Scheduler other = house(queue, there, "other");
            IntStream.range(0, MUCH)
                    .mapToObj(Integer::toString)
                    .forEach(each -> one.scheduleIfNotExists(
                            new TaskInstance<>(here.name(), "piece " + each, each), Instant.now()));
            one.start();
            other.start();
            assertThat(left.await(60, TimeUnit.SECONDS)).as("all work done").isTrue();
            one.stop();
            other.stop();
            assertThat(queue.waiting()).as("left on the queue").isZero();
        }
        assertThat(here.done).as("done here").isNotEmpty();
        assertThat(there.done).as("done there").isNotEmpty();
        assertThat(List.copyOf(here.done)).doesNotContainAnyElementsOf(there.done);
        here.done.addAll(there.done);
        assertThat(here.done).hasSize(MUCH).doesNotHaveDuplicates();
    }

    private static Scheduler house(RehearsedQueue queue, QueuedJob job, String name) {
        Workers workers = new Workers(Duration.ofMinutes(1), new GivenUp(queue.sql, Patience.USUAL));
        return Scheduler.create(queue.source, workers.task(job))
                .tableName(RehearsedQueue.TABLE)
                .serializer(new SubjectSerializer())
                .schedulerName(new SchedulerName.Fixed(name))
                .threads(4)
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(Duration.ofMillis(100))
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }
}
