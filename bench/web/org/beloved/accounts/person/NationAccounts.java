package org.beloved.accounts.person;

import java.time.InstantSource;
import java.util.Optional;
import org.beloved.accounts.Standing;
import org.beloved.shared.Demonstration;
import org.beloved.teams.Nation;
import org.beloved.teams.Nation.NationPerson;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** Gives everybody of the nation an account; the passphrase is hashed once for all, which would take an hour else. */
@Component
class NationAccounts implements Demonstration {

    private final Accounts accounts;
    private final Passphrases passphrases;
    private final InstantSource clock;
    private final Scope scope;

    NationAccounts(Accounts accounts, Passphrases passphrases, InstantSource clock, Scope scope) {
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.clock = clock;
        this.scope = scope;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void load() {
        String hash = passphrases.hash(Nation.PASSPHRASE);
        Nation.teams().forEach(team -> team.people().forEach(person -> add(person, hash)));
    }

    private void add(NationPerson person, String hash) {
        scope.token(
                Accounts.claim(person.email()),
                () -> accounts.add(new Account(
                        person.account(),
                        person.email(),
                        hash,
                        Standing.NEIGHBOR,
                        Language.ENGLISH,
                        clock.instant(),
                        Optional.of(clock.instant()))));
    }
}
