package org.beloved.accounts.person;

import java.time.Instant;
import java.util.Optional;
import org.beloved.accounts.Standing;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.beloved.web.Language;

/**
 * One person's account. What they are called is their teams' business.
 *
 * @param passphrase only its Argon2id hash
 * @param confirmedAt since when mail to the address is known to arrive
 */
public record Account(
        AccountId id,
        EmailAddress email,
        String passphrase,
        Standing standing,
        Language language,
        Instant createdAt,
        Optional<Instant> confirmedAt) {

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
