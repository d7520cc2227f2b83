package org.beloved.accounts.link;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.beloved.accounts.person.Passphrases;
import org.beloved.accounts.session.Sessions;
import org.beloved.accounts.session.Stay;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
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

/** Accepting an invitation to look after the site: the button makes the account. */
@Controller
class InvitedController {

    private static final String PATH = "/invited/{token}";

    private final Links links;
    private final Acceptance acceptance;
    private final Passphrases passphrases;
    private final Sessions sessions;

    InvitedController(Links links, Acceptance acceptance, Passphrases passphrases, Sessions sessions) {
        this.links = links;
        this.acceptance = acceptance;
        this.passphrases = passphrases;
        this.sessions = sessions;
    }

    @GetMapping(PATH)
    Page show(@PathVariable String token) {
        return page(new LinkToken(token), Form.empty());
    }

    @PostMapping(PATH)
    Answer accept(
            @PathVariable String token, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        LinkToken link = new LinkToken(token);
        Form form = Form.of(typed);
        Optional<Link> open = invitation(link);
        if (open.isEmpty()) {
            return new SpentLinkPage();
        }
        String email = open.get().email().map(EmailAddress::value).orElseThrow();
        ChosenPassphrase chosen = ChosenPassphrase.read(form, email);
        if (!chosen.problems().isEmpty()) {
            return page(link, form.with(chosen.problems()));
        }
        String hash = passphrases.hash(chosen.value());
        Optional<AccountId> account = links.spend(link, spent -> acceptance.accept(spent, hash));
        account.ifPresent(id -> sessions.begin(request, id, Stay.SHARED_DEVICE));
        return account.isPresent() ? new SeeOther("/account") : new SpentLinkPage();
    }

    private Page page(LinkToken token, Form form) {
        return invitation(token)
                .<Page>map(link -> new LinkPage(
                        "accounts/link/invited",
                        link.email().orElseThrow().value(),
                        LinkKind.INVITATION.path() + token.value(),
                        form))
                .orElseGet(SpentLinkPage::new);
    }

    private Optional<Link> invitation(LinkToken token) {
        return links.open(token).filter(link -> link.kind() == LinkKind.INVITATION);
    }
}
