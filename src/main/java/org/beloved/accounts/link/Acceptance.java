package org.beloved.accounts.link;

import java.time.InstantSource;
import java.util.Optional;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.Accounts;
import org.beloved.accounts.person.Device;
import org.beloved.accounts.person.Happening;
import org.beloved.accounts.person.Trail;
import org.beloved.accounts.session.SessionList;
import org.beloved.shared.AccountId;
import org.springframework.stereotype.Component;

/** What accepting an invitation does; in the invitation's scope. */
@Component
class Acceptance {

    private final Accounts accounts;
    private final SessionList sessions;
    private final Trail trail;
    private final InstantSource clock;

    Acceptance(Accounts accounts, SessionList sessions, Trail trail, InstantSource clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    AccountId accept(Link invitation, String hash) {
        return accounts.find(invitation.email().orElseThrow())
                .map(account -> raised(account, invitation, hash))
                .orElseGet(() -> made(invitation, hash));
    }

    private AccountId made(Link invitation, String hash) {
        Account account = new Account(
                AccountId.random(),
                invitation.email().orElseThrow(),
                hash,
                invitation.standing(),
                invitation.language(),
                clock.instant(),
                Optional.empty());
        if (!accounts.add(account)) {
            throw new IllegalStateException("the invited address got an account at this moment");
        }
        trail.add(account.id(), Happening.MADE, Device.UNKNOWN);
        return account.id();
    }

    /** An invitation raises a standing and never lowers one. */
    private AccountId raised(Account account, Link invitation, String hash) {
        accounts.changePassphrase(account.id(), hash);
        if (invitation.standing().compareTo(account.standing()) > 0) {
            accounts.changeStanding(account.id(), invitation.standing());
            trail.add(
                    account.id(),
                    Happening.STANDING_CHANGED,
                    invitation.standing().name(),
                    account.id());
        }
        sessions.endAll(account.id());
        trail.add(account.id(), Happening.PASSPHRASE_CHANGED, Device.UNKNOWN);
        return account.id();
    }
}
