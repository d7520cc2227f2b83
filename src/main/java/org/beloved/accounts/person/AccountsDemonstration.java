package org.beloved.accounts.person;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.beloved.accounts.InventedPerson;
import org.beloved.shared.Demonstration;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Gives every invented person an account, all with the one passphrase that the demonstration prints. */
@Component
class AccountsDemonstration implements Demonstration {

    private final Accounts accounts;
    private final Passphrases passphrases;
    private final InstantSource clock;
    private final Scope scope;

    AccountsDemonstration(Accounts accounts, Passphrases passphrases, InstantSource clock, Scope scope) {
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.clock = clock;
        this.scope = scope;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        for (InventedPerson person : InventedPerson.values()) {
            add(new Account(
                    person.account(),
                    person.email(),
                    passphrases.hash(InventedPerson.PASSPHRASE),
                    person.standing(),
                    person.language(),
                    clock.instant(),
                    Optional.of(clock.instant())));
        }
    }

    private void add(Account account) {
        scope.token(Accounts.claim(account.email()), () -> accounts.add(account));
    }

    @Override
    public List<SignIn> signIns() {
        return List.of(
                signIn("member", InventedPerson.MATEO),
                signIn("lead", InventedPerson.RUTH),
                signIn("moderator", InventedPerson.DANA),
                signIn("administrator", InventedPerson.ADMIN));
    }

    private static SignIn signIn(String role, InventedPerson person) {
        return new SignIn(role, person.email().value(), InventedPerson.PASSPHRASE);
    }
}
