package org.beloved.web.site;

import java.util.List;

/** What search engines have no business with: private pages, links of their holders, forms, and what is asked for anew each time. */
final class Robots {

    static final List<String> NOT_FOR_THEM = List.of(
            "/account",
            "/confirm-email/",
            "/conversations/",
            "/desk",
            "/embed/",
            "/events/mine/",
            "/forgotten",
            "/invited/",
            "/join/",
            "/new-passphrase/",
            "/search",
            "/sign-in",
            "/sign-out",
            "/sign-up",
            "/teams/entry/",
            "/weekly/",
            "/workspace");

    private Robots() {}

    static boolean isNotForThem(String path) {
        return NOT_FOR_THEM.stream().anyMatch(path::startsWith);
    }
}
