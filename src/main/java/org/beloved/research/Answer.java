package org.beloved.research;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a team found out about one question of the kit.
 *
 * @param question the id of the question in the kit
 * @param by the member who wrote it
 * @param version 1 for the first; a new one is written beside the old, never over it
 */
public record Answer(String question, String said, Proof proof, UUID by, Instant at, int version) {

    /**
     * @param source a web address, a page in a document, or who said it in what office
     * @param seen the day somebody of the team saw or heard it
     */
    public record Proof(String source, LocalDate seen, Certainty certainty) {

        public boolean isLink() {
            return source.startsWith("https://") || source.startsWith("http://");
        }
    }
}
