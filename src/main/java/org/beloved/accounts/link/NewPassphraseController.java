package org.beloved.accounts.link;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Optional;
import org.beloved.accounts.person.Accounts;
import org.beloved.accounts.person.Happening;
import org.beloved.accounts.person.Passphrases;
import org.beloved.accounts.person.Trail;
import org.beloved.accounts.session.SessionList;
import org.beloved.accounts.session.Sessions;
import org.beloved.accounts.session.Stay;
import org.beloved.shared.AccountId;
import org.beloved.walls.LinkToken;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way back after a forgotten passphrase: choosing a new one ends every session there was. */
@Controller
class NewPassphraseController {

    private static final String PATH = "/new-passphrase/{token}";

    private final Links links;
    private final Accounts accounts;
    private final Passphrases passphrases;
    private final SessionList list;
    private final Sessions sessions;
    private final Trail trail;
    private final InstantSource clock;

    NewPassphraseController(
            Links links,
            Accounts accounts,
            Passphrases passphrases,
            SessionList list,
            Sessions sessions,
            Trail trail,
            InstantSource clock) {
        this.links = links;
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.list = list;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page show(@PathVariable String token) {
        return page(new LinkToken(token), Form.empty());
    }

    @PostMapping(PATH)
    Answer choose(
            @PathVariable String token, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        LinkToken link = new LinkToken(token);
        Form form = Form.of(typed);
        ChosenPassphrase chosen = ChosenPassphrase.read(form, "");
        if (!chosen.problems().isEmpty()) {
            return page(link, form.with(chosen.problems()));
        }
        String hash = passphrases.hash(chosen.value());
        Optional<AccountId> back = links.open(link)
                .filter(NewPassphraseController::isForPassphrase)
                .flatMap(_ -> links.spend(link, spent -> changed(spent, hash, request)));
        back.ifPresent(id -> sessions.begin(request, id, Stay.SHARED_DEVICE));
        return back.isPresent() ? new SeeOther("/workspace") : new SpentLinkPage();
    }

    private AccountId changed(Link link, String hash, HttpServletRequest request) {
        AccountId account = link.account().orElseThrow();
        accounts.changePassphrase(account, hash);
        if (link.kind() == LinkKind.PASSPHRASE_BY_MAIL) {
            accounts.confirm(account, clock.instant());
        }
        list.endAll(account);
        trail.add(account, Happening.PASSPHRASE_CHANGED, Sessions.device(request));
        return account;
    }

    private Page page(LinkToken token, Form form) {
        return links.open(token)
                .filter(NewPassphraseController::isForPassphrase)
                .<Page>map(link -> new LinkPage(
                        "accounts/link/new-passphrase", "", link.kind().path() + token.value(), form))
                .orElseGet(SpentLinkPage::new);
    }

    private static boolean isForPassphrase(Link link) {
        return link.kind() == LinkKind.PASSPHRASE_BY_MAIL || link.kind() == LinkKind.PASSPHRASE_BY_HAND;
    }
}
