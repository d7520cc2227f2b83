package org.beloved.accounts.link;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Optional;
import org.beloved.accounts.Standing;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.Accounts;
import org.beloved.accounts.person.Happening;
import org.beloved.accounts.person.Passphrases;
import org.beloved.accounts.person.Trail;
import org.beloved.accounts.session.Next;
import org.beloved.accounts.session.Sessions;
import org.beloved.accounts.session.Stay;
import org.beloved.shared.AccountId;
import org.beloved.shared.Problem;
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

/**
 * The end of a sign-up by mail. It asks for the chosen passphrase: whoever signed up with somebody else's address cannot
 * have its owner confirm it by accident.
 */
@Controller
class ConfirmationController {

    private static final String PATH = "/sign-up/confirm/{token}";

    private final Links links;
    private final Accounts accounts;
    private final Passphrases passphrases;
    private final Trail trail;
    private final Sessions sessions;
    private final InstantSource clock;

    ConfirmationController(
            Links links,
            Accounts accounts,
            Passphrases passphrases,
            Trail trail,
            Sessions sessions,
            InstantSource clock) {
        this.links = links;
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.trail = trail;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page show(@PathVariable String token) {
        return page(new LinkToken(token), Form.empty());
    }

    @PostMapping(PATH)
    Answer confirm(
            @PathVariable String token, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        LinkToken link = new LinkToken(token);
        Form form = Form.of(typed);
        Optional<Link> open = links.open(link);
        if (open.isPresent()
                && !passphrases.fits(form.value("passphrase"), open.get().passphrase())) {
            return page(link, form.with(Problem.of("passphrase", "accounts.confirm.no-match")));
        }
        Optional<AccountId> made = links.spend(link, this::made).flatMap(id -> id);
        made.ifPresent(id -> sessions.begin(request, id, Stay.SHARED_DEVICE));
        return made.isPresent()
                ? new SeeOther(Next.of(open.orElseThrow().next()).path())
                : new SpentLinkPage();
    }

    /** Empty when somebody else made the account in the meantime: two sign-ups, two letters. */
    private Optional<AccountId> made(Link link) {
        Account account = new Account(
                AccountId.random(),
                link.email().orElseThrow(),
                link.passphrase().orElseThrow(),
                Standing.NEIGHBOR,
                link.language(),
                clock.instant(),
                Optional.of(clock.instant()));
        if (!accounts.add(account)) {
            return Optional.empty();
        }
        trail.add(account.id(), Happening.MADE, org.beloved.accounts.person.Device.UNKNOWN);
        return Optional.of(account.id());
    }

    private Page page(LinkToken token, Form form) {
        return links.open(token)
                .filter(link -> link.kind() == LinkKind.SIGN_UP)
                .<Page>map(link -> new LinkPage(
                        "accounts/link/confirm",
                        link.email().orElseThrow().value(),
                        LinkKind.SIGN_UP.path() + token.value(),
                        form))
                .orElseGet(SpentLinkPage::new);
    }
}
