package org.beloved.accounts.own;

import java.util.List;
import org.beloved.accounts.passkey.Passkey;
import org.beloved.accounts.passkey.Passkeys;
import org.beloved.accounts.session.SessionList;
import org.beloved.shared.AccountId;
import org.springframework.stereotype.Component;

/** Where somebody is signed in, and what signs them in without typing. */
@Component
class OwnDevices {

    /** @param here which of the sessions looks at this page */
    record Seen(List<SessionList.Entry> sessions, String here, List<Passkey> passkeys) {

        boolean isHere(SessionList.Entry session) {
            return session.id().equals(here);
        }
    }

    private final SessionList sessions;
    private final Passkeys passkeys;

    OwnDevices(SessionList sessions, Passkeys passkeys) {
        this.sessions = sessions;
        this.passkeys = passkeys;
    }

    /** In the scope of its owner. */
    Seen of(AccountId account, String session) {
        return new Seen(sessions.of(account), sessions.primaryId(account, session), passkeys.of(account));
    }
}
