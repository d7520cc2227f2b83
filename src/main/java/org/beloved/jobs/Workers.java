package org.beloved.jobs;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.beloved.walls.Hushed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the rooms' work, one try at a time, and lets none of it take for ever. */
class Workers {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    private final Duration atWork;
    private final FailureHandler<String> afterFailure;

    Workers(Duration atWork, FailureHandler<String> afterFailure) {
        this.atWork = atWork;
        this.afterFailure = afterFailure;
    }

    Task<String> task(QueuedJob job) {
        return Tasks.oneTime(job.name(), String.class)
                .onFailure(afterFailure)
                .execute((instance, _) -> attempt(job.name(), () -> job.run(instance.getData())));
    }

    /** It comes round again whatever happened, so it is never given up. */
    RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((_, _) -> attempt(job.name(), job::run));
    }

    /** A job that fails is seen in the log by its name; its subject stays out of the log. */
    private void attempt(String name, Work work) {
        try {
            inTime(name, work);
        } catch (Exception failure) {
            LOG.warn("job failed: job={}", name, Hushed.of(failure));
            throw new IllegalStateException("job " + name + " failed", Hushed.of(failure));
        }
    }

    /** Work that takes too long is interrupted, and counts as failed. */
    private void inTime(String name, Work work) throws Exception {
        FutureTask<String> attempt = new FutureTask<>(() -> {
            work.run();
            return name;
        });
        Thread.ofVirtual().name("job " + name).start(attempt);
        try {
            attempt.get(atWork.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception failure ? failure : e;
        } catch (TimeoutException | InterruptedException e) {
            attempt.cancel(true);
            throw e;
        }
    }

    private interface Work {
        void run() throws Exception;
    }
}
