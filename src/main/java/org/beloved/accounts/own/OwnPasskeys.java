package org.beloved.accounts.own;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.accounts.passkey.Ceremonies;
import org.beloved.accounts.passkey.Passkey;
import org.beloved.accounts.passkey.Passkeys;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.Device;
import org.beloved.accounts.person.Happening;
import org.beloved.accounts.person.Trail;
import org.beloved.walls.Once;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** One's own passkeys. Each that comes or goes leaves a line in the trail and is told by mail. */
@Component
class OwnPasskeys {

    private final Scope scope;
    private final Passkeys passkeys;
    private final Once once;
    private final Trail trail;
    private final OwnAccount own;

    OwnPasskeys(Scope scope, Passkeys passkeys, Once once, Trail trail, OwnAccount own) {
        this.scope = scope;
        this.passkeys = passkeys;
        this.once = once;
        this.trail = trail;
        this.own = own;
    }

    List<Passkey> of(Account account) {
        return scope.person(account.id(), () -> passkeys.of(account.id()));
    }

    Optional<Passkey> find(Account account, UUID id) {
        return scope.person(account.id(), () -> passkeys.find(account.id(), id));
    }

    /** The same answer of a device sent twice adds one passkey. */
    void add(Account account, String label, Ceremonies.Made made, Device device) {
        scope.person(account.id(), () -> {
            boolean isNew = once.isFirst(made.once()) && passkeys.add(account.id(), label, made.key());
            if (isNew) {
                trail.add(account.id(), Happening.PASSKEY_ADDED, device);
                own.tell("accounts.letter.passkey-added", account);
            }
            return isNew;
        });
    }

    void rename(Passkey passkey, String label) {
        scope.person(passkey.account(), () -> {
            passkeys.rename(passkey, label);
            return label;
        });
    }

    void remove(Account account, Passkey passkey, Device device) {
        scope.person(account.id(), () -> {
            boolean isGone = passkeys.remove(passkey);
            if (isGone) {
                trail.add(account.id(), Happening.PASSKEY_REMOVED, device);
                own.tell("accounts.letter.passkey-removed", account);
            }
            return isGone;
        });
    }
}
