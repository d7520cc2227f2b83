package org.beloved.accounts.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.beloved.accounts.passkey.Ceremonies;
import org.beloved.accounts.passkey.Passkey;
import org.beloved.accounts.passkey.Passkeys;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.Accounts;
import org.beloved.accounts.person.Device;
import org.beloved.accounts.person.Happening;
import org.beloved.accounts.person.Trail;
import org.beloved.accounts.session.Sessions;
import org.beloved.walls.Attempts;
import org.beloved.walls.Limit;
import org.beloved.walls.Once;
import org.beloved.walls.Scope;
import org.beloved.web.Network;
import org.springframework.stereotype.Component;

/** Whether a passkey opens an account. Whatever is wrong with it, the answer is the same, and its owner sees it was tried. */
@Component
class PasskeyDoor {

    private static final Limit BY_PASSKEY = new Limit("accounts.sign-in.passkey", 10, Duration.ofMinutes(15));

    private final Ceremonies ceremonies;
    private final Passkeys passkeys;
    private final Accounts accounts;
    private final Attempts attempts;
    private final Trail trail;
    private final Once once;
    private final Scope scope;

    PasskeyDoor(
            Ceremonies ceremonies,
            Passkeys passkeys,
            Accounts accounts,
            Attempts attempts,
            Trail trail,
            Once once,
            Scope scope) {
        this.ceremonies = ceremonies;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.attempts = attempts;
        this.trail = trail;
        this.once = once;
        this.scope = scope;
    }

    /** @param answer the device's, as the browser wrote it */
    Door.Knock knock(String answer, HttpServletRequest request) {
        String network = Network.of(request);
        Optional<Ceremonies.Shown> shown = ceremonies.shown(answer);
        Optional<Duration> wait = attempts.count(Door.BY_NETWORK, network)
                .or(() -> shown.flatMap(each -> attempts.count(BY_PASSKEY, each.credential())));
        if (wait.isPresent()) {
            return new Door.Knock.Wait(wait.get());
        }
        Optional<Account> account = shown.flatMap(each ->
                passkeys.shown(each.credential()).flatMap(known -> open(each, known, Sessions.device(request))));
        if (account.isEmpty()) {
            return new Door.Knock.Closed();
        }
        attempts.forgive(Door.BY_NETWORK, network);
        attempts.forgive(BY_PASSKEY, shown.orElseThrow().credential());
        return new Door.Knock.Open(account.get());
    }

    private Optional<Account> open(Ceremonies.Shown shown, Passkey passkey, Device device) {
        Optional<Long> count = ceremonies.holds(shown, passkey);
        return scope.person(passkey.account(), () -> {
            boolean opens = count.isPresent() && once.isFirst(shown.once()) && passkeys.use(passkey, count.get());
            trail.add(passkey.account(), opens ? Happening.SIGNED_IN : Happening.PASSKEY_REFUSED, device);
            return opens ? accounts.find(passkey.account()) : Optional.empty();
        });
    }
}
