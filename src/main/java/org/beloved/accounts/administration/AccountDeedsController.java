package org.beloved.accounts.administration;

import java.util.Optional;
import java.util.UUID;
import org.beloved.accounts.SignedIn;
import org.beloved.accounts.Standing;
import org.beloved.accounts.WaysBack;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.Accounts;
import org.beloved.accounts.person.Happening;
import org.beloved.accounts.person.Trail;
import org.beloved.accounts.session.SessionList;
import org.beloved.shared.AccountId;
import org.beloved.shared.Problem;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an administrator can do for one account; the person reads each of it on their own page. */
@Controller
class AccountDeedsController {

    private static final String PERSON = AccountsController.PEOPLE + "/{account}";

    private final Scope scope;
    private final Accounts accounts;
    private final SessionList sessions;
    private final Trail trail;
    private final WaysBack waysBack;
    private final AccountsController page;

    AccountDeedsController(
            Scope scope,
            Accounts accounts,
            SessionList sessions,
            Trail trail,
            WaysBack waysBack,
            AccountsController page) {
        this.scope = scope;
        this.accounts = accounts;
        this.sessions = sessions;
        this.trail = trail;
        this.waysBack = waysBack;
        this.page = page;
    }

    /** The last administrator keeps their standing: a site that nobody looks after cannot be mended from within. */
    @PostMapping(PERSON + "/standing")
    Answer change(
            @PathVariable UUID account,
            @RequestParam(defaultValue = "") String standing,
            @AuthenticationPrincipal SignedIn administrator) {
        AccountId id = new AccountId(account);
        Optional<String> refusal = scope.job(() -> whyNot(id, standing(standing), administrator.account()));
        return refusal.<Answer>map(why -> page.person(id, false, Form.empty().with(Problem.of("standing", why))))
                .orElseGet(() -> done(id));
    }

    /** Changes it, unless there is a reason not to. */
    private Optional<String> whyNot(AccountId id, Optional<Standing> wanted, AccountId administrator) {
        Account person = accounts.find(id).orElseThrow(NotHere::new);
        if (wanted.isEmpty()) {
            return Optional.of("accounts.administration.standing.missing");
        }
        if (person.standing() == wanted.get()) {
            return Optional.empty();
        }
        if (person.standing() == Standing.ADMINISTRATOR && accounts.lockAdministrators() == 1) {
            return Optional.of("accounts.administration.standing.last");
        }
        accounts.changeStanding(id, wanted.get());
        trail.add(id, Happening.STANDING_CHANGED, wanted.get().name(), administrator);
        return Optional.empty();
    }

    @PostMapping(PERSON + "/sessions/ending")
    Answer endSessions(@PathVariable UUID account, @AuthenticationPrincipal SignedIn administrator) {
        AccountId id = new AccountId(account);
        return scope.job(() -> {
            var _ = accounts.find(id).orElseThrow(NotHere::new);
            sessions.endAll(id);
            trail.add(id, Happening.ALL_SESSIONS_ENDED, "", administrator.account());
            return done(id);
        });
    }

    /** The link is in the answer itself and nowhere else, so this page is not redirected to. */
    @PostMapping(PERSON + "/way-back")
    Page helpBack(@PathVariable UUID account, @AuthenticationPrincipal SignedIn administrator) {
        AccountId id = new AccountId(account);
        Account person = scope.job(() -> accounts.find(id)).orElseThrow(NotHere::new);
        return switch (waysBack.forAnybody(id, administrator.account())) {
            case WaysBack.Answer.Handed(String address) -> HandedLinkPage.wayBack(person.email(), address);
            case WaysBack.Answer.Mailed() -> HandedLinkPage.mailed(person.email());
            case WaysBack.Answer.NotFromHere() -> throw new NotHere();
        };
    }

    private static Answer done(AccountId id) {
        return new SeeOther(AccountsController.PEOPLE + "/" + id + "?saved=yes");
    }

    static Optional<Standing> standing(String typed) {
        for (Standing standing : Standing.values()) {
            if (standing.name().equals(typed)) {
                return Optional.of(standing);
            }
        }
        return Optional.empty();
    }
}
