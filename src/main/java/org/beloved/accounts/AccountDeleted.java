package org.beloved.accounts;

import java.util.UUID;
import org.beloved.shared.AccountId;

/** Somebody deleted their account: nobody signs in with it any more. */
public record AccountDeleted(UUID id) {

    public AccountId account() {
        return new AccountId(id);
    }
}
