package org.beloved.accounts.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.beloved.web.Form;

/** How long somebody stays signed in, which depends on whose device it is. */
public enum Stay {
    /** Perhaps a shared laptop: a long pause, or closing the browser, signs out. */
    SHARED_DEVICE(Duration.ofHours(2), Duration.ofHours(12)),
    OWN_DEVICE(Duration.ofDays(30), Duration.ofDays(90));

    private static final String ATTRIBUTE = "beloved.stay";

    private final Duration pause;
    private final Duration most;

    Stay(Duration pause, Duration most) {
        this.pause = pause;
        this.most = most;
    }

    /** What somebody chose who comes in by a form. */
    public static Stay chosen(Form form) {
        return form.has("own-device", "yes") ? OWN_DEVICE : SHARED_DEVICE;
    }

    /** The longest pause between two visits. */
    public Duration pause() {
        return pause;
    }

    /** The longest time from one sign-in to the next. */
    public Duration most() {
        return most;
    }

    void noteIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Stay of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Stay stay ? stay : SHARED_DEVICE;
    }
}
