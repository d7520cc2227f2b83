package org.beloved.accounts.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.beloved.accounts.SignedIn;
import org.beloved.accounts.person.Happening;
import org.beloved.accounts.person.Trail;
import org.beloved.accounts.session.SessionList;
import org.beloved.accounts.session.Sessions;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.SeeOther;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Ends a sign-in on another device, or all of them. */
@Controller
class SessionEndingController {

    private final Scope scope;
    private final SessionList list;
    private final Sessions sessions;
    private final Trail trail;

    SessionEndingController(Scope scope, SessionList list, Sessions sessions, Trail trail) {
        this.scope = scope;
        this.list = list;
        this.sessions = sessions;
        this.trail = trail;
    }

    /** One that is over already, or never was one's own, leads to the same page. */
    @PostMapping("/account/sessions/{session}/ending")
    Answer end(@AuthenticationPrincipal SignedIn person, @PathVariable String session, HttpServletRequest request) {
        return scope.person(person.account(), () -> {
            if (list.end(person.account(), session)) {
                trail.add(person.account(), Happening.SESSION_ENDED, Sessions.device(request));
            }
            return new SeeOther("/account?saved=session");
        });
    }

    @PostMapping("/account/sessions/ending")
    Answer endAll(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request);
        scope.person(person.account(), () -> {
            trail.add(person.account(), Happening.ALL_SESSIONS_ENDED, Sessions.device(request));
            return list.endAll(person.account());
        });
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return new SeeOther("/sign-in");
    }
}
