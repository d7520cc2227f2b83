package org.beloved.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Nobody is signed out for being quiet while a meeting lasts, not even where the page itself asks for nothing. */
@Component
public class LongSittings {

    LongSittings() {}

    /**
     * Lets the session of this request outlast a pause of that length; a longer one it already has stays. How long it
     * lasts in all does not change.
     */
    public void outlast(HttpServletRequest request, Duration pause) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getMaxInactiveInterval() < pause.toSeconds()) {
            session.setMaxInactiveInterval((int) pause.toSeconds());
        }
    }
}
