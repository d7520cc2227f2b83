package org.beloved.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.beloved.walls.Hushed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Sets db-scheduler to work: PostgreSQL's SKIP LOCKED, four workers, growing waits after failures. */
@Configuration
class JobsSetup {

    private static final Logger LOG = LoggerFactory.getLogger(JobsSetup.class);
    private static final String TABLE = "jobs.scheduled_task";
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

    @Bean
    Scheduler scheduler(DataSource database, List<QueuedJob> queued, List<RecurringJob> recurring) {
        List<Task<?>> known = queued.stream().<Task<?>>map(JobsSetup::task).toList();
        return Scheduler.create(new TransactionAwareDataSourceProxy(database), known)
                .startTasks(recurring.stream().map(JobsSetup::task).toList())
                .tableName(TABLE)
                .serializer(new SubjectSerializer())
                .threads(4)
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(Duration.ofSeconds(1))
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    /** Begins with the house and ends before the database does. */
    @Bean
    SchedulerLifecycle schedulerLifecycle(Scheduler scheduler) {
        return new SchedulerLifecycle(scheduler);
    }

    /** Queueing needs the table only, so rooms that queue work need not wait for the workers that do it. */
    @Bean
    Jobs jobs(DataSource database) {
        return new Jobs(SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .tableName(TABLE)
                .serializer(new SubjectSerializer())
                .build());
    }

    private static Task<String> task(QueuedJob job) {
        return Tasks.oneTime(job.name(), String.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_WAIT))
                .execute((instance, _) -> attempt(job.name(), () -> job.run(instance.getData())));
    }

    private static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((_, _) -> attempt(job.name(), job::run));
    }

    /** A job that fails is seen in the log by its name; its subject stays out of the log. */
    private static void attempt(String name, Work work) {
        try {
            work.run();
        } catch (Exception failure) {
            LOG.warn("job failed, will try again: job={}", name, Hushed.of(failure));
            throw new IllegalStateException("job " + name + " failed", Hushed.of(failure));
        }
    }

    private interface Work {
        void run() throws Exception;
    }
}
