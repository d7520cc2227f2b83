package org.beloved.officials;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.beloved.places.OperatorKind;

/**
 * What a team found out about the office, against or beyond the reference. Nothing is overwritten: the newest one that
 * was not withdrawn holds.
 *
 * @param said what was found and where
 * @param by the member who wrote it
 */
public record OfficeCorrection(UUID id, Said said, UUID by, Instant at, Optional<Withdrawal> withdrawal) {

    /**
     * @param inWords the office in the team's own words, as in "Board of Inspectors of the county prison"
     * @param decides who can set the detainer policy; empty when the team does not know
     */
    public record Said(OperatorKind kind, String inWords, String decides, String reason, String source) {

        public boolean isLink() {
            return source.startsWith("https://") || source.startsWith("http://");
        }
    }

    /** By whom and when it was taken back. */
    public record Withdrawal(UUID by, Instant at) {}

    public boolean holds() {
        return withdrawal.isEmpty();
    }
}
