package org.beloved.accounts;

import org.beloved.web.NotHere;
import org.jspecify.annotations.Nullable;

/** Who may act at the desk. For everybody else there is nothing at its addresses. */
public final class Moderators {

    private Moderators() {}

    public static SignedIn only(@Nullable SignedIn person) {
        if (person == null || !person.standing().mayModerate()) {
            throw new NotHere();
        }
        return person;
    }
}
