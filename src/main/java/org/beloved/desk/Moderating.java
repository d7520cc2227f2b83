package org.beloved.desk;

import org.beloved.accounts.SignedIn;
import org.beloved.shared.AccountId;
import org.beloved.web.NotHere;
import org.jspecify.annotations.Nullable;

/** For everybody else there is nothing at the desk's addresses. */
final class Moderating {

    private Moderating() {}

    static AccountId only(@Nullable SignedIn person) {
        if (person == null || !person.standing().mayModerate()) {
            throw new NotHere();
        }
        return person.account();
    }
}
