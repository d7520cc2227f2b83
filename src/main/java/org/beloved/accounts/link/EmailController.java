package org.beloved.accounts.link;

import java.time.InstantSource;
import java.util.Optional;
import org.beloved.accounts.person.Accounts;
import org.beloved.accounts.person.Device;
import org.beloved.accounts.person.Happening;
import org.beloved.accounts.person.Trail;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.beloved.walls.LinkToken;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Confirms an address: the one an account has, or the one it changes to. */
@Controller
class EmailController {

    private static final String PATH = "/confirm-email/{token}";

    private final Links links;
    private final Accounts accounts;
    private final Trail trail;
    private final InstantSource clock;

    EmailController(Links links, Accounts accounts, Trail trail, InstantSource clock) {
        this.links = links;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page show(@PathVariable String token) {
        return find(token)
                .<Page>map(link -> new LinkPage(
                        "accounts/link/email",
                        link.email().orElseThrow().value(),
                        LinkKind.EMAIL.path() + token,
                        Form.empty()))
                .orElseGet(SpentLinkPage::new);
    }

    @PostMapping(PATH)
    Answer confirm(@PathVariable String token) {
        Optional<Boolean> done = find(token).flatMap(_ -> links.spend(new LinkToken(token), this::confirmed));
        return done.orElse(false) ? new SeeOther("/account?saved=email") : new SpentLinkPage();
    }

    /** @return false when somebody else has taken the address since */
    private boolean confirmed(Link link) {
        AccountId account = link.account().orElseThrow();
        EmailAddress email = link.email().orElseThrow();
        boolean isTaken = accounts.find(email)
                .filter(other -> !other.id().equals(account))
                .isPresent();
        if (isTaken) {
            return false;
        }
        boolean isNew =
                accounts.find(account).filter(now -> now.email().equals(email)).isEmpty();
        accounts.changeEmail(account, email);
        accounts.confirm(account, clock.instant());
        trail.add(account, isNew ? Happening.EMAIL_CHANGED : Happening.EMAIL_CONFIRMED, Device.UNKNOWN);
        return true;
    }

    private Optional<Link> find(String token) {
        return links.open(new LinkToken(token)).filter(link -> link.kind() == LinkKind.EMAIL);
    }
}
