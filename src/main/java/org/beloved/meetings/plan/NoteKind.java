package org.beloved.meetings.plan;

import java.util.Locale;
import java.util.Optional;

/** What a note of the plan is about. */
public enum NoteKind {
    INTRODUCTIONS,
    APPRECIATION,
    FAITH,
    ACCESS,
    INTERPRETING,
    SAFETY;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<NoteKind> parse(String key) {
        for (NoteKind kind : values()) {
            if (kind.key().equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
