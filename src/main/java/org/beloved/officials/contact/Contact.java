package org.beloved.officials.contact;

import java.time.LocalDate;
import java.util.UUID;

/** One time the team reached somebody, or tried to. */
public record Contact(UUID id, Way way, LocalDate day, String withWhom, String said, UUID by) {

    /** How. */
    public enum Way {
        PHONE,
        EMAIL,
        LETTER,
        IN_PERSON,
        VIDEO
    }

    @Override
    public String toString() {
        return "Contact[" + id + "]";
    }
}
