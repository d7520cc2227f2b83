package org.beloved.accounts.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.beloved.accounts.SignedIn;
import org.beloved.accounts.session.Sessions;
import org.beloved.web.Answer;
import org.beloved.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Leaving. Opening the page changes nothing; the button does. */
@Controller
class SignOutController {

    private final Sessions sessions;

    SignOutController(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/sign-out")
    Answer ask(@AuthenticationPrincipal @Nullable SignedIn person) {
        return person == null ? new SeeOther("/") : new SignOutPage();
    }

    /** The browser is asked to forget our pages, so that its back button shows the door. */
    @PostMapping("/sign-out")
    Answer signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return new SeeOther("/sign-in");
    }
}
