package org.beloved.accounts.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.Accounts;
import org.beloved.accounts.person.Device;
import org.beloved.accounts.person.Happening;
import org.beloved.accounts.person.Passphrases;
import org.beloved.accounts.person.Trail;
import org.beloved.accounts.session.Sessions;
import org.beloved.shared.EmailAddress;
import org.beloved.walls.Attempts;
import org.beloved.walls.Limit;
import org.beloved.walls.Scope;
import org.beloved.web.Network;
import org.springframework.stereotype.Component;

/**
 * Whether an address and a passphrase fit together. Guessing is slowed down for the address and for the place in the
 * network it comes from; an address without an account is treated like any other.
 */
@Component
class Door {

    /** What came of knocking. */
    sealed interface Knock {

        record Open(Account account) implements Knock {}

        record Closed() implements Knock {}

        record Wait(Duration time) implements Knock {}
    }

    private static final Limit BY_ADDRESS = new Limit("accounts.sign-in", 10, Duration.ofMinutes(15));
    /** Counts passkeys too. */
    static final Limit BY_NETWORK = new Limit("accounts.sign-in.network", 100, Duration.ofMinutes(15));

    private final Accounts accounts;
    private final Passphrases passphrases;
    private final Attempts attempts;
    private final Trail trail;
    private final Scope scope;

    Door(Accounts accounts, Passphrases passphrases, Attempts attempts, Trail trail, Scope scope) {
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.attempts = attempts;
        this.trail = trail;
        this.scope = scope;
    }

    Knock knock(EmailAddress email, String passphrase, HttpServletRequest request) {
        String network = Network.of(request);
        Optional<Duration> wait =
                attempts.count(BY_NETWORK, network).or(() -> attempts.count(BY_ADDRESS, email.value()));
        Optional<Account> account = accounts.byAddress(email);
        Device device = Sessions.device(request);
        if (wait.isPresent()) {
            note(account, Happening.LOCKED, device);
            return new Knock.Wait(wait.get());
        }
        boolean fits = passphrases.fits(passphrase, account.map(Account::passphrase));
        note(account, fits ? Happening.SIGNED_IN : Happening.SIGN_IN_FAILED, device);
        if (!fits) {
            return new Knock.Closed();
        }
        attempts.forgive(BY_NETWORK, network);
        attempts.forgive(BY_ADDRESS, email.value());
        return new Knock.Open(account.orElseThrow());
    }

    /** An address nobody has costs the same transaction, so that the time tells nothing. */
    private void note(Optional<Account> account, Happening happening, Device device) {
        scope.job(() -> {
            account.ifPresent(known -> trail.add(known.id(), happening, device));
            return happening;
        });
    }
}
