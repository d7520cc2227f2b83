package org.beloved.accounts.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import org.beloved.accounts.SignedIn;
import org.beloved.accounts.person.Accounts;
import org.beloved.accounts.person.Trail;
import org.beloved.mail.Outbox;
import org.beloved.walls.Scope;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The account page. */
@Controller
class AccountController {

    private static final int LINES = 12;

    private final Scope scope;
    private final Accounts accounts;
    private final OwnDevices devices;
    private final Trail trail;
    private final Outbox outbox;
    private final InstantSource clock;

    AccountController(
            Scope scope, Accounts accounts, OwnDevices devices, Trail trail, Outbox outbox, InstantSource clock) {
        this.scope = scope;
        this.accounts = accounts;
        this.devices = devices;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    @GetMapping("/account")
    Page show(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") String saved,
            HttpServletRequest request) {
        String session = session(request);
        return scope.person(
                person.account(),
                () -> new AccountPage(
                        accounts.find(person.account()).orElseThrow(NotHere::new),
                        devices.of(person.account(), session),
                        trail.of(person.account(), LINES),
                        Saved.of(saved),
                        outbox.isSending(),
                        clock.instant()));
    }

    /** Asked before the scope is opened: looking for a session opens one of its own. */
    static String session(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : session.getId();
    }
}
