package org.beloved.accounts.own;

import java.time.Duration;
import java.util.Optional;
import org.beloved.accounts.link.AccountLetters;
import org.beloved.accounts.link.Link;
import org.beloved.accounts.link.LinkKind;
import org.beloved.accounts.link.Links;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.Accounts;
import org.beloved.accounts.person.Device;
import org.beloved.accounts.person.Happening;
import org.beloved.accounts.person.Trail;
import org.beloved.shared.EmailAddress;
import org.beloved.walls.Attempts;
import org.beloved.walls.Limit;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Gives an account another address. Few tries a day, so that it is no way to find out who is here. */
@Component
class AddressChange {

    private static final Limit TRIES = new Limit("accounts.email-change", 5, Duration.ofDays(1));

    private final Scope scope;
    private final Accounts accounts;
    private final Links links;
    private final AccountLetters letters;
    private final Trail trail;
    private final Attempts attempts;

    AddressChange(Scope scope, Accounts accounts, Links links, AccountLetters letters, Trail trail, Attempts attempts) {
        this.scope = scope;
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.trail = trail;
        this.attempts = attempts;
    }

    /** Sends a letter to the new address, unless somebody has it; the page says the same either way. */
    void ask(Account account, EmailAddress email) {
        boolean tooOften = attempts.count(TRIES, account.id().toString()).isPresent();
        scope.job(() -> {
            boolean isFree = accounts.find(email)
                    .filter(other -> !other.id().equals(account.id()))
                    .isEmpty();
            return !tooOften
                    && isFree
                    && letters.withLink(
                            "accounts.letter.email",
                            email,
                            account.language(),
                            LinkKind.EMAIL,
                            links.make(Link.newEmail(account.id(), email, account.language())));
        });
    }

    /** Without mail; done when it is the person's already, as after a second press. @return false when the address cannot be used, or it was tried too often */
    boolean now(Account account, EmailAddress email, Device device) {
        if (attempts.count(TRIES, account.id().toString()).isPresent()) {
            return false;
        }
        return scope.job(() -> {
            Optional<Account> holder = accounts.find(email);
            if (holder.isPresent()) {
                return holder.get().id().equals(account.id());
            }
            accounts.changeEmail(account.id(), email);
            trail.add(account.id(), Happening.EMAIL_CHANGED, device);
            return true;
        });
    }
}
