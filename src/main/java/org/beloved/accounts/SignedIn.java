package org.beloved.accounts;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import org.beloved.shared.AccountId;

/** The person at the other end, as the session remembers them: an id and a standing, no name and no address. */
public record SignedIn(UUID id, Standing standing) implements Principal, Serializable {

    private static final long serialVersionUID = 1L;

    public AccountId account() {
        return new AccountId(id);
    }

    @Override
    public String getName() {
        return id.toString();
    }
}
