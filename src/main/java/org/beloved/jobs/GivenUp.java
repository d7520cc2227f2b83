package org.beloved.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.beloved.walls.Hushed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits ever longer after a failure; at last it takes the work off the queue and notes that for whoever runs the house. */
class GivenUp implements FailureHandler<String> {

    private static final Logger LOG = LoggerFactory.getLogger(GivenUp.class);

    private final JdbcClient sql;
    private final Patience patience;

    GivenUp(JdbcClient sql, Patience patience) {
        this.sql = sql;
        this.patience = patience;
    }

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<String> queue) {
        int failures = failed.getExecution().consecutiveFailures + 1;
        Optional<Duration> wait = patience.waitAfter(failures);
        if (wait.isPresent()) {
            queue.reschedule(failed, failed.getTimeDone().plus(wait.get()));
        } else {
            note(failed, failures);
            queue.remove();
        }
    }

    private void note(ExecutionComplete failed, int failures) {
        String job = failed.getExecution().getTaskName();
        String why = failed.getCause().map(GivenUp::kind).orElse("");
        LOG.error("job given up: job={} tries={} why={}", job, failures, why);
        sql.sql("""
                insert into jobs.given_up (id, job, subject, tries, why, at)
                values (gen_random_uuid(), :job, :subject, :tries, :why, :at)
                """)
                .param("job", job)
                .param(
                        "subject",
                        String.valueOf(failed.getExecution().taskInstance.getData()))
                .param("tries", failures)
                .param("why", why)
                .param("at", failed.getTimeDone().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The kind of failure at the bottom; what it said may quote somebody and is not kept. */
    private static String kind(Throwable failure) {
        Throwable bottom = failure;
        while (bottom.getCause() != null) {
            bottom = bottom.getCause();
        }
        return bottom instanceof Hushed hushed
                ? hushed.what()
                : bottom.getClass().getName();
    }
}
