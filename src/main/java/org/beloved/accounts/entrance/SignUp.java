package org.beloved.accounts.entrance;

import java.time.InstantSource;
import java.util.Optional;
import org.beloved.accounts.Standing;
import org.beloved.accounts.link.Requests;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.Accounts;
import org.beloved.accounts.person.Device;
import org.beloved.accounts.person.Happening;
import org.beloved.accounts.person.Passphrases;
import org.beloved.accounts.person.Trail;
import org.beloved.accounts.session.Next;
import org.beloved.mail.Outbox;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** Makes an account at once where there is no mail; where there is, a letter brings the link that makes it. */
@Component
class SignUp {

    private final Accounts accounts;
    private final Passphrases passphrases;
    private final Requests requests;
    private final Outbox outbox;
    private final Trail trail;
    private final Scope scope;
    private final InstantSource clock;

    SignUp(
            Accounts accounts,
            Passphrases passphrases,
            Requests requests,
            Outbox outbox,
            Trail trail,
            Scope scope,
            InstantSource clock) {
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.requests = requests;
        this.outbox = outbox;
        this.trail = trail;
        this.scope = scope;
        this.clock = clock;
    }

    /** @return whether the answer comes by mail */
    boolean ask(EmailAddress email, String passphrase, Language language, Next next) {
        String hash = passphrases.hash(passphrase);
        if (outbox.isSending()) {
            requests.signUp(email, hash, language, next.path());
            return true;
        }
        Account account = new Account(
                AccountId.random(), email, hash, Standing.NEIGHBOR, language, clock.instant(), Optional.empty());
        scope.token(Accounts.claim(email), () -> {
            boolean isNew = accounts.add(account);
            if (isNew) {
                trail.add(account.id(), Happening.MADE, Device.UNKNOWN);
            }
            return isNew;
        });
        return false;
    }
}
