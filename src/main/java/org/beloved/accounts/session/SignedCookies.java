package org.beloved.accounts.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.beloved.walls.KeyedHash;
import org.springframework.session.web.http.CookieSerializer;

/**
 * Signs the session id in the cookie with a key that is not in the database: ids read from a stolen backup let nobody
 * in.
 */
class SignedCookies implements CookieSerializer {

    private static final String PURPOSE = "accounts.session";

    private final CookieSerializer plain;
    private final KeyedHash prints;

    SignedCookies(CookieSerializer plain, KeyedHash prints) {
        this.plain = plain;
        this.prints = prints;
    }

    @Override
    public void writeCookieValue(CookieValue cookie) {
        String id = cookie.getCookieValue();
        CookieValue signed = new CookieValue(
                cookie.getRequest(), cookie.getResponse(), id.isEmpty() ? "" : id + "." + prints.of(PURPOSE, id));
        if (!id.isEmpty() && Stay.of(cookie.getRequest()) == Stay.OWN_DEVICE) {
            signed.setCookieMaxAge((int) Stay.OWN_DEVICE.pause().toSeconds());
        }
        plain.writeCookieValue(signed);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return plain.readCookieValues(request).stream().flatMap(this::verified).toList();
    }

    private Stream<String> verified(String cookie) {
        int dot = cookie.indexOf('.');
        if (dot < 0) {
            return Stream.empty();
        }
        String id = cookie.substring(0, dot);
        return prints.matches(PURPOSE, id, cookie.substring(dot + 1)) ? Stream.of(id) : Stream.empty();
    }
}
