package org.beloved.accounts.administration;

import org.beloved.mail.Outbox;
import org.beloved.walls.Scope;
import org.beloved.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Letters that wait. Those that let their reader in are never among them. */
@Controller
class OutboxController {

    private final Outbox outbox;
    private final Scope scope;

    OutboxController(Outbox outbox, Scope scope) {
        this.outbox = outbox;
        this.scope = scope;
    }

    @GetMapping("/desk/administration/outbox")
    Page show() {
        return scope.job(() -> new OutboxPage(outbox.readable(), outbox.troublesOfHidden(), outbox.isSending()));
    }
}
