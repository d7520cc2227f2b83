package org.beloved.toolkit;

/**
 * Something to do before the day.
 *
 * @param daysBefore how many days before the meeting it is due
 */
public record Task(String id, Text text, int daysBefore) {

    public Task {
        Ids.check(id);
        if (daysBefore < 0) {
            throw new IllegalArgumentException("expected \"daysBefore\" of 0 or more, found " + daysBefore);
        }
    }
}
