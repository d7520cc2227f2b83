package org.beloved.meetings.prepare;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whether the person to whom it happened agrees that it is told, and what may be said.
 *
 * @param askedBy the member who asked
 * @param on the day of the answer
 * @param allowed only meaningful while the answer is yes
 */
public record Consent(Answer answer, Optional<UUID> askedBy, Optional<LocalDate> on, Set<Detail> allowed) {

    /** What the person answered. */
    public enum Answer {
        NOT_ASKED,
        GIVEN,
        REFUSED,
        /** They said yes once and took it back. */
        WITHDRAWN
    }

    /** What may be said of a person, each asked for by itself. */
    public enum Detail {
        FIRST_NAME,
        PLACE,
        FAMILY,
        WORK
    }

    public Consent {
        allowed = Set.copyOf(allowed);
        if (answer == Answer.GIVEN && (askedBy.isEmpty() || on.isEmpty())) {
            throw new IllegalArgumentException("a yes has somebody who asked and a day");
        }
    }

    public static Consent notAsked() {
        return new Consent(Answer.NOT_ASKED, Optional.empty(), Optional.empty(), Set.of());
    }

    public static Consent given(UUID askedBy, LocalDate on, Set<Detail> allowed) {
        return new Consent(Answer.GIVEN, Optional.of(askedBy), Optional.of(on), allowed);
    }

    static Consent refused(UUID askedBy, LocalDate on) {
        return new Consent(Answer.REFUSED, Optional.of(askedBy), Optional.of(on), Set.of());
    }

    public boolean isGiven() {
        return answer == Answer.GIVEN;
    }

    boolean saidNo() {
        return answer == Answer.REFUSED || answer == Answer.WITHDRAWN;
    }

    /** Who had asked stays known; nothing may be said from now on. */
    Consent withdrawn(LocalDate today) {
        return new Consent(Answer.WITHDRAWN, askedBy, Optional.of(today), Set.of());
    }
}
