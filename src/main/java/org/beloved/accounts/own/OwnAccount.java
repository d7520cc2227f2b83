package org.beloved.accounts.own;

import java.util.List;
import org.beloved.accounts.SignedIn;
import org.beloved.accounts.link.AccountLetters;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.Accounts;
import org.beloved.shared.Problem;
import org.beloved.walls.Scope;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.springframework.stereotype.Component;

/** The account of the person at the other end, and the proof that it is still them. */
@Component
class OwnAccount {

    private final Scope scope;
    private final Accounts accounts;
    private final OwnPassphrase passphrase;
    private final AccountLetters letters;

    OwnAccount(Scope scope, Accounts accounts, OwnPassphrase passphrase, AccountLetters letters) {
        this.scope = scope;
        this.accounts = accounts;
        this.passphrase = passphrase;
        this.letters = letters;
    }

    Account of(SignedIn person) {
        return scope.person(person.account(), () -> accounts.find(person.account()))
                .orElseThrow(NotHere::new);
    }

    List<Problem> look(Form form, Account account) {
        return passphrase.look(form, account);
    }

    /** Writes to the address as it is before the change: a change that was not theirs must reach them. */
    void tell(String letter, Account account) {
        letters.plain(letter, account);
    }
}
