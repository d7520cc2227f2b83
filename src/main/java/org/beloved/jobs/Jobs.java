package org.beloved.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Queues work. Within a transaction the work is queued when that transaction commits, and not at all if it fails. */
public class Jobs {

    private final SchedulerClient queue;
    private final InstantSource clock;

    Jobs(SchedulerClient queue, InstantSource clock) {
        this.queue = queue;
        this.clock = clock;
    }

    public void enqueue(String job, String subject) {
        enqueueAt(job, subject, clock.instant());
    }

    public void enqueueAt(String job, String subject, Instant when) {
        queue.scheduleIfNotExists(new TaskInstance<>(job, UUID.randomUUID().toString(), subject), when);
    }
}
