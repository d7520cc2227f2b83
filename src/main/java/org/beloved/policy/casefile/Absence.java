package org.beloved.policy.casefile;

import java.util.Optional;

/** What a fact that is not mentioned means. Mentioned as null, it is unknown, always. */
public enum Absence {
    UNKNOWN,
    NO;

    public static Optional<Absence> ofWord(String word) {
        return switch (word) {
            case "unknown" -> Optional.of(UNKNOWN);
            case "no" -> Optional.of(NO);
            default -> Optional.empty();
        };
    }
}
