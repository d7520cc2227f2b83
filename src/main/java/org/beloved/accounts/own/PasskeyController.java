package org.beloved.accounts.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.beloved.accounts.SignedIn;
import org.beloved.accounts.passkey.Passkey;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.session.Sessions;
import org.beloved.shared.Problem;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One passkey of one's own. The last may go too: the passphrase opens the same door. */
@Controller
class PasskeyController {

    private final OwnAccount own;
    private final OwnPasskeys passkeys;

    PasskeyController(OwnAccount own, OwnPasskeys passkeys) {
        this.own = own;
        this.passkeys = passkeys;
    }

    @GetMapping("/account/passkeys/{passkey}")
    Page show(@AuthenticationPrincipal SignedIn person, @PathVariable UUID passkey) {
        Account account = own.of(person);
        return PasskeyPage.of(account, find(account, passkey));
    }

    @PostMapping("/account/passkeys/{passkey}/name")
    Answer rename(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID passkey,
            @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.of(typed);
        Account account = own.of(person);
        Passkey found = find(account, passkey);
        List<Problem> problems = PasskeyLabel.look(form);
        if (!problems.isEmpty()) {
            return PasskeyPage.of(account, found).named(form, problems);
        }
        passkeys.rename(found, form.value(PasskeyLabel.FIELD));
        return new SeeOther("/account?saved=passkey_named");
    }

    @PostMapping("/account/passkeys/{passkey}/removal")
    Answer remove(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID passkey,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        Form form = Form.of(typed);
        Account account = own.of(person);
        Passkey found = find(account, passkey);
        List<Problem> problems = own.look(form, account);
        if (!problems.isEmpty()) {
            return PasskeyPage.of(account, found).removed(form, problems);
        }
        passkeys.remove(account, found, Sessions.device(request));
        return new SeeOther("/account?saved=passkey_removed");
    }

    private Passkey find(Account account, UUID id) {
        return passkeys.find(account, id).orElseThrow(NotHere::new);
    }
}
