package org.beloved.accounts.session;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where somebody wanted to go before they had to sign in: a path of this site, or else their teams. */
public record Next(String path) {

    public static final Next TEAMS = new Next("/workspace");

    // One leading slash, and none of the signs that a browser would read as another site or drop: \, spaces, controls.
    private static final Pattern HERE = Pattern.compile("/(?!/)[\\x21-\\x7e&&[^\\\\]]{0,500}");

    /** Anything that could lead elsewhere counts as nothing asked. */
    public static Next of(String asked) {
        boolean isDoor = asked.startsWith("/sign-");
        return HERE.matcher(asked).matches() && !isDoor ? new Next(asked) : TEAMS;
    }

    /** Goes behind {@code next=} in an address. */
    public String encoded() {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
