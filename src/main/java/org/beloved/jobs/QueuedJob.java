package org.beloved.jobs;

/** A kind of work that is queued with a subject, usually an id. Rooms contribute these as beans. */
public interface QueuedJob {

    /** The room and the work, as in {@code mail.send}. Stored: keep it when the class is renamed. */
    String name();

    /**
     * Does the work; it opens its own scope. What failed is tried again, each time after a longer wait, and given up in
     * the end. Work that takes more than ten minutes is interrupted and counts as failed.
     */
    void run(String subject) throws Exception;
}
