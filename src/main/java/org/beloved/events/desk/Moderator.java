package org.beloved.events.desk;

import org.beloved.accounts.SignedIn;
import org.beloved.shared.AccountId;
import org.beloved.web.NotHere;
import org.jspecify.annotations.Nullable;

/** Who may act here. For anybody else there is nothing at the address. */
final class Moderator {

    private Moderator() {}

    static AccountId of(@Nullable SignedIn person) {
        if (person == null || !person.standing().mayModerate()) {
            throw new NotHere();
        }
        return person.account();
    }
}
