package org.beloved.teams.entry;

import org.beloved.shared.EmailAddress;
import org.beloved.shared.TeamId;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Addresses behind entries, for the tests of any room; autowire it. */
@Component
public class TestContacts {

    private final Scope scope;
    private final EntryKeys keys;

    TestContacts(Scope scope, EntryKeys keys) {
        this.scope = scope;
        this.keys = keys;
    }

    public void keep(TeamId entry, EmailAddress email) {
        scope.team(entry, () -> {
            keys.keep(entry, email);
            return entry;
        });
    }

    /** The address by which its people look after an entry. */
    public String linkTo(TeamId entry) {
        return scope.team(entry, () -> "/teams/entry/" + keys.draw(entry).value());
    }
}
