package org.beloved.accounts;

import java.util.Optional;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.Accounts;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** Where to write to somebody with an account, and in which language; in a job's scope, for a letter only. */
@Component
public class LetterReaders {

    private final Accounts accounts;

    LetterReaders(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Somebody who gets a letter. */
    public record Reader(EmailAddress email, Language language) {}

    public Optional<Reader> find(AccountId person) {
        return accounts.find(person).map((Account account) -> new Reader(account.email(), account.language()));
    }
}
