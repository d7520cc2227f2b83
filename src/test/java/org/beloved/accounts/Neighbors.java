package org.beloved.accounts;

import jakarta.servlet.http.Cookie;
import java.net.HttpCookie;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.Accounts;
import org.beloved.accounts.person.Passphrases;
import org.beloved.accounts.session.SignedInSessions;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.beloved.web.Visitor;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.stereotype.Component;

/**
 * People for the tests of any room, signed in without the door: {@code neighbors.signedIn()}. Autowire it. Each has the
 * passphrase {@link #PASSPHRASE}, should the door be what is tested.
 */
@Component
public class Neighbors {

    public static final String PASSPHRASE = "quiet orchard paper lamp";

    /** Somebody with an account, at a browser where they are signed in. */
    public record Neighbor(AccountId account, EmailAddress email, Visitor visitor) {}

    private final Scope scope;
    private final Accounts accounts;
    private final SignedInSessions sessions;
    private final CookieSerializer cookies;
    private final Environment house;
    private final String hash;

    Neighbors(
            Scope scope,
            Accounts accounts,
            Passphrases passphrases,
            SignedInSessions sessions,
            CookieSerializer cookies,
            Environment house) {
        this.scope = scope;
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookies = cookies;
        this.house = house;
        this.hash = passphrases.hash(PASSPHRASE);
    }

    /** What the house keeps of {@link #PASSPHRASE}: made once, since it takes as long as it should. */
    public String hash() {
        return hash;
    }

    /** Nobody yet. */
    public Visitor visitor() {
        return Visitor.at(house);
    }

    /** Somebody new who owns nothing. */
    public Neighbor signedIn() {
        return signedIn(Standing.NEIGHBOR);
    }

    public Neighbor signedIn(Standing standing) {
        AccountId id = AccountId.random();
        EmailAddress email = new EmailAddress("neighbor-" + id + "@example.org");
        Account account = new Account(id, email, hash, standing, Language.ENGLISH, Instant.now(), Optional.empty());
        scope.token(Accounts.claim(email), () -> accounts.add(account));
        return signedIn(new Neighbor(id, email, visitor()));
    }

    /** The same person at another browser. */
    public Neighbor signedIn(Neighbor neighbor) {
        Visitor visitor = visitor();
        visitor.carry(cookie(sessions.begin(neighbor.account())));
        return new Neighbor(neighbor.account(), neighbor.email(), visitor);
    }

    private HttpCookie cookie(String session) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookies.writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, session));
        Cookie written = Objects.requireNonNull(response.getCookies()[0]);
        HttpCookie cookie = new HttpCookie(written.getName(), written.getValue());
        cookie.setPath("/");
        cookie.setVersion(0);
        return cookie;
    }
}
