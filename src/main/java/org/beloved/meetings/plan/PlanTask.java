package org.beloved.meetings.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something to do before the day.
 *
 * @param kitId the kit's id; empty for one of the team's own
 * @param text in the reader's language for one of the kit's
 * @param due empty while no day is set
 * @param version 0 while nobody has touched it
 */
public record PlanTask(
        UUID id,
        String kitId,
        String text,
        Optional<UUID> owner,
        Optional<LocalDate> due,
        Optional<LocalDate> doneOn,
        int version) {

    public boolean isDone() {
        return doneOn.isPresent();
    }

    public boolean isOurs() {
        return kitId.isEmpty();
    }

    public boolean isLate(LocalDate today) {
        return !isDone() && due.filter(today::isAfter).isPresent();
    }

    PlanTask done(LocalDate on) {
        return new PlanTask(id, kitId, text, owner, due, Optional.of(on), version);
    }

    PlanTask open() {
        return new PlanTask(id, kitId, text, owner, due, Optional.empty(), version);
    }
}
