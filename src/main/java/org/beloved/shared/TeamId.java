package org.beloved.shared;

import java.util.UUID;

/** Names one team; every private row carries it. */
public record TeamId(UUID value) {

    public static TeamId random() {
        return new TeamId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static TeamId of(String text) {
        return new TeamId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
