package org.beloved.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells one showing of a page from another. Drawn when a form asks for it: a page without one is the same for everybody. */
public final class OnceToken {

    private @Nullable String drawn;

    /** All forms of one page have the same. */
    public String draw() {
        if (drawn == null) {
            drawn = UUID.randomUUID().toString();
        }
        return drawn;
    }

    boolean isDrawn() {
        return drawn != null;
    }
}
