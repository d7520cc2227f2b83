package org.beloved.accounts.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.beloved.accounts.SignedIn;
import org.beloved.accounts.person.Happening;
import org.beloved.accounts.person.Trail;
import org.beloved.accounts.session.Sessions;
import org.beloved.mail.Outbox;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Letters that wait. Those that let their reader in are never among them. */
@Controller
class OutboxController {

    static final String OUTBOX = "/desk/administration/outbox";

    private final Outbox outbox;
    private final Trail trail;
    private final Scope scope;

    OutboxController(Outbox outbox, Trail trail, Scope scope) {
        this.outbox = outbox;
        this.trail = trail;
        this.scope = scope;
    }

    @GetMapping(OUTBOX)
    Page show(@RequestParam(defaultValue = "") String again) {
        return scope.job(() ->
                new OutboxPage(outbox.readable(), outbox.troublesOfHidden(), outbox.isSending(), again.equals("yes")));
    }

    /** Once more for a letter that was given up. One that went out meanwhile, or waits its turn, needs nothing. */
    @PostMapping(OUTBOX + "/{letter}/attempt")
    Answer tryAgain(
            @PathVariable UUID letter, @AuthenticationPrincipal SignedIn administrator, HttpServletRequest request) {
        return scope.job(() -> {
            if (outbox.tryAgain(letter)) {
                trail.add(administrator.account(), Happening.LETTER_TRIED_AGAIN, Sessions.device(request));
            }
            return new SeeOther(OUTBOX + "?again=yes");
        });
    }
}
