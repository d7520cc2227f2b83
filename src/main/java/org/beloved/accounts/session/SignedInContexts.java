package org.beloved.accounts.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.beloved.accounts.SignedIn;
import org.beloved.accounts.person.Accounts;
import org.beloved.shared.AccountId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Tells Spring Security who is at the other end: asked only where a page needs to know, so public pages read nothing. */
@Component
class SignedInContexts implements SecurityContextRepository {

    private final Accounts accounts;
    private final InstantSource clock;

    SignedInContexts(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("deprecation") // The newer way calls this one, once it is asked who it is.
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return signedIn(exchange.getRequest()).map(SignedInContexts::context).orElseGet(SecurityContextImpl::new);
    }

    private Optional<SignedIn> signedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(Sessions.WHOSE) instanceof String whose)) {
            return Optional.empty();
        }
        AccountId account = AccountId.of(whose);
        Optional<SignedIn> person = isOver(session)
                ? Optional.empty()
                : accounts.standing(account).map(standing -> new SignedIn(account.value(), standing));
        if (person.isEmpty()) {
            session.invalidate();
        }
        return person;
    }

    private boolean isOver(HttpSession session) {
        Stay stay = Stay.valueOf((String) session.getAttribute(Sessions.STAY));
        return clock.instant()
                .isAfter(Instant.ofEpochMilli(session.getCreationTime()).plus(stay.most()));
    }

    private static SecurityContext context(SignedIn person) {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                person,
                null,
                List.of(new SimpleGrantedAuthority(person.standing().name()))));
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(Sessions.WHOSE) != null;
    }

    /** Signing in writes the session itself. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}
}
