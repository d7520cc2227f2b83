package org.beloved.accounts.administration;

import java.util.UUID;
import org.beloved.accounts.SignedIn;
import org.beloved.accounts.link.AccountLetters;
import org.beloved.accounts.passkey.Passkeys;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.Accounts;
import org.beloved.accounts.person.Happening;
import org.beloved.accounts.person.Trail;
import org.beloved.shared.AccountId;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.NotHere;
import org.beloved.web.SeeOther;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Somebody lost the devices that hold their passkeys: an administrator removes them all. What each is called is nobody
 * else's business, so there is no choosing.
 */
@Controller
class LostDevicesController {

    private final Scope scope;
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final Trail trail;
    private final AccountLetters letters;

    LostDevicesController(Scope scope, Accounts accounts, Passkeys passkeys, Trail trail, AccountLetters letters) {
        this.scope = scope;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.trail = trail;
        this.letters = letters;
    }

    /** In the person's own scope: the walls show their passkeys to nobody else. */
    @PostMapping(AccountsController.PEOPLE + "/{account}/passkeys/removal")
    Answer remove(@PathVariable UUID account, @AuthenticationPrincipal SignedIn administrator) {
        AccountId id = new AccountId(account);
        Account person = scope.job(() -> accounts.find(id)).orElseThrow(NotHere::new);
        return scope.person(id, () -> {
            if (passkeys.removeAll(id) > 0) {
                trail.add(id, Happening.PASSKEY_REMOVED, "", administrator.account());
                letters.plain("accounts.letter.passkeys-lost", person);
            }
            return new SeeOther(AccountsController.PEOPLE + "/" + id + "?saved=yes");
        });
    }
}
