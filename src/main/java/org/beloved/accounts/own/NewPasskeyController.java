package org.beloved.accounts.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.accounts.SignedIn;
import org.beloved.accounts.passkey.Ceremonies;
import org.beloved.accounts.passkey.PasskeyOptions;
import org.beloved.accounts.passkey.Passkeys;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.session.Sessions;
import org.beloved.shared.Problem;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adding a passkey. The passphrase is asked first, so that a device that was left open gains nobody a key. */
@Controller
class NewPasskeyController {

    private final OwnAccount own;
    private final OwnPasskeys passkeys;
    private final PasskeyOptions options;
    private final Ceremonies ceremonies;

    NewPasskeyController(OwnAccount own, OwnPasskeys passkeys, PasskeyOptions options, Ceremonies ceremonies) {
        this.own = own;
        this.passkeys = passkeys;
        this.options = options;
        this.ceremonies = ceremonies;
    }

    @GetMapping("/account/passkeys/new")
    Page ask(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Words words) {
        Form form =
                Form.filled(Map.of(PasskeyLabel.FIELD, Sessions.device(request).say(words)));
        return NewPasskeyPage.naming(own.of(person), form);
    }

    /** What the device is asked now is itself the proof that the passphrase was typed, for a few minutes. */
    @PostMapping("/account/passkeys/new")
    Page begin(@AuthenticationPrincipal SignedIn person, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.of(typed);
        Account account = own.of(person);
        List<Problem> problems = new ArrayList<>(PasskeyLabel.look(form));
        if (passkeys.of(account).size() >= Passkeys.MOST) {
            problems.add(Problem.of("", "accounts.own.passkeys.most", "most", Passkeys.MOST));
        }
        problems.addAll(own.look(form, account));
        return problems.isEmpty()
                ? NewPasskeyPage.atDevice(account, form, options.toMake(account, passkeys.of(account)))
                : NewPasskeyPage.naming(account, form.with(problems));
    }

    @PostMapping("/account/passkeys")
    Answer add(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        Form form = Form.of(typed);
        Account account = own.of(person);
        Optional<Ceremonies.Made> made = ceremonies.made(form.value("answer"), account.id());
        if (made.isEmpty() || !PasskeyLabel.look(form).isEmpty()) {
            return NewPasskeyPage.naming(account, form.with(Problem.overall("accounts.own.passkey.not-made")));
        }
        passkeys.add(account, form.value(PasskeyLabel.FIELD), made.get(), Sessions.device(request));
        return new SeeOther("/account?saved=passkey_added");
    }
}
