package org.beloved.accounts.person;

import java.time.Instant;
import java.util.Optional;
import org.beloved.shared.AccountId;

/**
 * One line of the trail.
 *
 * @param detail the standing that was given; empty for everything else
 * @param by who did it, when it was somebody else
 */
public record TrailEntry(
        AccountId account, Happening happening, String detail, Device device, Optional<AccountId> by, Instant at) {}
