package org.beloved.policy.draft;

import java.util.Locale;
import java.util.Optional;

/** What kind of text is drafted. */
public enum DraftKind {
    ORDINANCE,
    RESOLUTION;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DraftKind> ofWord(String word) {
        for (var kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
