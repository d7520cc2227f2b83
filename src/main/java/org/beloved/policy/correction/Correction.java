package org.beloved.policy.correction;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.EmailAddress;
import org.beloved.web.Language;

/**
 * What somebody proposes to change.
 *
 * @param topic the id of its {@link Topic}
 * @param email where a moderator may ask back; forgotten with the decision
 */
record Correction(
        UUID id,
        String topic,
        About about,
        Language language,
        Wording wording,
        Optional<EmailAddress> email,
        Instant at) {

    /** The text as it stood, the text as it should be, and how the person knows. */
    record Wording(String stood, String proposed, String source) {}
}
