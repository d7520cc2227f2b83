package org.beloved.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What anybody may look up about an official; all of it public.
 *
 * @param office the name of the office or board
 * @param salutation how to address the person, as in "Sheriff Bautista"; empty when nobody has said
 * @param pages web pages of or about the official
 */
public record PublicRecord(
        String office, String salutation, Reach reach, Proof proof, Optional<LocalDate> termEnds, List<String> pages) {

    /** How to reach the office. Either may be empty. */
    public record Reach(String phone, String email) {}

    /** Where we know it from: a web address or words, and the day somebody of the team saw it. */
    public record Proof(String source, LocalDate seen) {

        public boolean isLink() {
            return source.startsWith("https://") || source.startsWith("http://");
        }
    }

    public PublicRecord {
        pages = List.copyOf(pages);
    }
}
