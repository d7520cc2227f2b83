package org.beloved.accounts.session;

import org.beloved.accounts.person.Device;
import org.beloved.shared.AccountId;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Makes the session that a sign-in would have made. */
@Component
public class SignedInSessions {

    private final SessionRepository<? extends Session> sessions;

    SignedInSessions(SessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** @return the session's id */
    public String begin(AccountId account) {
        return begin(sessions, account);
    }

    private static <S extends Session> String begin(SessionRepository<S> sessions, AccountId account) {
        S session = sessions.createSession();
        session.setMaxInactiveInterval(Stay.SHARED_DEVICE.pause());
        session.setAttribute(Sessions.WHOSE, account.toString());
        session.setAttribute(Sessions.STAY, Stay.SHARED_DEVICE.name());
        session.setAttribute(Sessions.DEVICE, Device.UNKNOWN.stored());
        sessions.save(session);
        return session.getId();
    }
}
