package org.beloved.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Sets db-scheduler to work: PostgreSQL's SKIP LOCKED, four workers, growing waits after failures, an end to them. */
@Configuration(proxyBeanMethods = false)
class JobsSetup {

    private static final String TABLE = "jobs.scheduled_task";

    @Bean
    Scheduler scheduler(
            DataSource database,
            JdbcClient sql,
            InstantSource clock,
            List<QueuedJob> queued,
            List<RecurringJob> recurring,
            @Value("${beloved.jobs.look-every:1s}") Duration lookEvery) {
        Workers workers = new Workers(Patience.USUAL.atWork(), new GivenUp(sql, Patience.USUAL));
        List<Task<?>> known = queued.stream().<Task<?>>map(workers::task).toList();
        return Scheduler.create(new TransactionAwareDataSourceProxy(database), known)
                .startTasks(recurring.stream().map(workers::task).toList())
                .tableName(TABLE)
                .serializer(new SubjectSerializer())
                .clock(clock::instant)
                .threads(4)
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(lookEvery)
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
    Jobs jobs(DataSource database, InstantSource clock) {
        return new Jobs(
                SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                        .tableName(TABLE)
                        .serializer(new SubjectSerializer())
                        .build(),
                clock);
    }
}
