package org.beloved.accounts.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.beloved.accounts.person.Device;
import org.beloved.shared.AccountId;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Signing in and out. A session remembers whose it is and how long it may last, and nothing of the person. */
@Component
public class Sessions {

    static final String WHOSE = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    static final String STAY = "stay";
    static final String DEVICE = "device";

    Sessions() {}

    /** A fresh session each time: an id that somebody planted before is worth nothing after. */
    public void begin(HttpServletRequest request, AccountId account, Stay stay) {
        end(request);
        stay.noteIn(request);
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) stay.pause().toSeconds());
        session.setAttribute(WHOSE, account.toString());
        session.setAttribute(STAY, stay.name());
        session.setAttribute(DEVICE, device(request).stored());
    }

    public static Device device(HttpServletRequest request) {
        String says = request.getHeader("User-Agent");
        return says == null ? Device.UNKNOWN : Device.of(says);
    }

    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
