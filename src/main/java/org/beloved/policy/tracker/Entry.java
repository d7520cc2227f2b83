package org.beloved.policy.tracker;

import java.time.LocalDate;
import java.util.Optional;
import org.beloved.policy.PlaceRecord;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.Truth;

/**
 * A place on the tracker.
 *
 * @param inForce the version in force today; with an unclear date the newest that may be
 * @param last the newest version we hold, in force or not
 */
record Entry(PlaceRecord record, Status status, Optional<PolicyVersion> inForce, Optional<PolicyVersion> last) {

    static Entry of(PlaceRecord record, LocalDate today) {
        var inForce = record.versions().stream()
                .filter(version -> version.validity().isInForceOn(today) != Truth.NO)
                .reduce((_, later) -> later);
        var last = record.versions().isEmpty()
                ? Optional.<PolicyVersion>empty()
                : Optional.of(record.versions().getLast());
        return new Entry(record, status(record, inForce), inForce, last);
    }

    private static Status status(PlaceRecord record, Optional<PolicyVersion> inForce) {
        if (inForce.isPresent()) {
            return switch (inForce.get().instrument().direction()) {
                case LIMITS -> Status.LIMITS;
                case MANDATES -> Status.MANDATES;
            };
        }
        if (!record.considering().isEmpty()) {
            return Status.CONSIDERING;
        }
        return record.silences().isEmpty() ? Status.NOT_CHECKED : Status.SILENT;
    }

    /** A rule stands, or stood, here; what came after its end has not been checked. */
    boolean hasEnded() {
        return status == Status.NOT_CHECKED && last.isPresent();
    }

    /** Where its page is: the version in force, else the newest; a place without versions has none. */
    String address() {
        return inForce.or(() -> last)
                .map(version -> "/policies/" + version.id())
                .orElse("");
    }
}
