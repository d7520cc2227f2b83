package org.beloved.accounts.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.accounts.SignedIn;
import org.beloved.accounts.link.Links;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.Accounts;
import org.beloved.accounts.person.Happening;
import org.beloved.accounts.person.PassphraseRule;
import org.beloved.accounts.person.Passphrases;
import org.beloved.accounts.person.Trail;
import org.beloved.accounts.session.SessionList;
import org.beloved.accounts.session.Sessions;
import org.beloved.shared.Problem;
import org.beloved.walls.Once;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing one's passphrase ends every other session and every link that leads in. */
@Controller
class PassphraseController {

    private static final String DONE = "/account?saved=passphrase";

    private final Scope scope;
    private final Once once;
    private final OwnAccount own;
    private final Passphrases passphrases;
    private final Accounts accounts;
    private final SessionList list;
    private final Links links;
    private final Trail trail;

    PassphraseController(
            Scope scope,
            Once once,
            OwnAccount own,
            Passphrases passphrases,
            Accounts accounts,
            SessionList list,
            Links links,
            Trail trail) {
        this.scope = scope;
        this.once = once;
        this.own = own;
        this.passphrases = passphrases;
        this.accounts = accounts;
        this.list = list;
        this.links = links;
        this.trail = trail;
    }

    @GetMapping("/account/passphrase")
    Page ask(@AuthenticationPrincipal SignedIn person) {
        return page(own.of(person), Form.empty());
    }

    @PostMapping("/account/passphrase")
    Answer change(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        Form form = Form.of(typed);
        Account account = own.of(person);
        String chosen = form.value("passphrase");
        List<Problem> problems = new ArrayList<>(own.look(form, account));
        problems.addAll(
                PassphraseRule.look("passphrase", chosen, account.email().value()));
        if (!problems.isEmpty()) {
            return isPressedTwice(form, person) ? new SeeOther(DONE) : page(account, form.with(problems));
        }
        String hash = passphrases.hash(chosen);
        String session = AccountController.session(request);
        return new SeeOther(scope.person(
                account.id(),
                () -> once.first(form.value("once"), () -> {
                    accounts.changePassphrase(account.id(), hash);
                    list.endAllBut(account.id(), list.primaryId(account.id(), session));
                    links.withdraw(account.id());
                    trail.add(account.id(), Happening.PASSPHRASE_CHANGED, Sessions.device(request));
                    own.tell("accounts.letter.passphrase-changed", account);
                    return DONE;
                })));
    }

    /** The first press made the passphrase they had an old one, so the second cannot prove itself with it. */
    private boolean isPressedTwice(Form form, SignedIn person) {
        Optional<UUID> sheet = new Typed(form).id("once");
        return sheet.isPresent()
                && scope.person(person.account(), () -> once.before(sheet.get()).isPresent())
                && passphrases.fits(
                        form.value("passphrase"), Optional.of(own.of(person).passphrase()));
    }

    private static Page page(Account account, Form form) {
        return new OwnFormPage("accounts/own/passphrase", account.email().value(), form);
    }
}
