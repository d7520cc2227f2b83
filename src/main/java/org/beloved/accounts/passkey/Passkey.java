package org.beloved.accounts.passkey;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.AccountId;

/**
 * One passkey of one person.
 *
 * @param label what its owner calls it
 * @param use what a device's answer is held against
 */
public record Passkey(
        UUID id, AccountId account, String label, Instant createdAt, Optional<Instant> lastUsedAt, SigningKey use) {

    public static final int LONGEST_LABEL = 60;
}
