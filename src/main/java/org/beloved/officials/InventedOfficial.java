package org.beloved.officials;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The officials of the demonstration, all made up; no such people sit on any board. */
public enum InventedOfficial {
    CHAIR("Imogen Madeup-Winters"),
    CLERK("Perry Madeup");

    private final String fullName;

    InventedOfficial(String fullName) {
        this.fullName = fullName;
    }

    public String fullName() {
        return fullName;
    }

    /** The same in every demonstration. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(("demonstration:official:" + name()).getBytes(StandardCharsets.UTF_8));
    }
}
