package org.beloved.jobs;

import java.time.Duration;

/** Work that comes round again. Rooms contribute these as beans. */
public interface RecurringJob {

    /** The room and the work, as in {@code accounts.purge}. */
    String name();

    Duration every();

    /** Does the work; it opens its own scope. */
    void run() throws Exception;
}
