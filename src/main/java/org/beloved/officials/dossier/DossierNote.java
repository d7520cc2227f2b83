package org.beloved.officials.dossier;

import java.time.Instant;
import java.util.UUID;

/** Something a team thinks about an official. */
public record DossierNote(UUID id, Thought about, String text, UUID by, Instant at) {

    @Override
    public String toString() {
        return "DossierNote[" + id + "]";
    }
}
