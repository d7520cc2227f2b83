package org.beloved.evidence.arrival;

import org.beloved.accounts.SignedIn;
import org.beloved.web.NotHere;
import org.jspecify.annotations.Nullable;

/** For everybody else there is nothing at the desk's addresses. */
public final class Moderators {

    private Moderators() {}

    public static SignedIn only(@Nullable SignedIn person) {
        if (person == null || !person.standing().mayModerate()) {
            throw new NotHere();
        }
        return person;
    }
}
