package org.beloved.accounts.administration;

import java.util.UUID;
import org.beloved.accounts.passkey.Passkeys;
import org.beloved.accounts.person.Accounts;
import org.beloved.accounts.person.Trail;
import org.beloved.accounts.session.SessionList;
import org.beloved.shared.AccountId;
import org.beloved.walls.Scope;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has an account. An administrator sees addresses and what happened, and nothing that teams write. */
@Controller
class AccountsController {

    static final String PEOPLE = "/desk/administration/people";

    private static final int MOST = 50;
    private static final int LINES = 30;

    private final Scope scope;
    private final Accounts accounts;
    private final SessionList sessions;
    private final Passkeys passkeys;
    private final Trail trail;

    AccountsController(Scope scope, Accounts accounts, SessionList sessions, Passkeys passkeys, Trail trail) {
        this.scope = scope;
        this.accounts = accounts;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.trail = trail;
    }

    @GetMapping(PEOPLE)
    Page list(@RequestParam(defaultValue = "") String q) {
        return people(q, Form.empty());
    }

    @GetMapping(PEOPLE + "/{account}")
    Page show(@PathVariable UUID account, @RequestParam(defaultValue = "") String saved) {
        return person(new AccountId(account), saved.equals("yes"), Form.empty());
    }

    Page person(AccountId id, boolean saved, Form form) {
        int keys = scope.person(id, () -> passkeys.of(id).size());
        return scope.job(() -> new PersonPage(
                accounts.find(id).orElseThrow(NotHere::new),
                new PersonPage.WaysIn(sessions.of(id).size(), keys),
                trail.of(id, LINES),
                saved,
                form));
    }

    Page people(String q, Form invitation) {
        return scope.job(() -> new AccountsPage(q, accounts.search(q, MOST), accounts.count(), MOST, invitation));
    }
}
