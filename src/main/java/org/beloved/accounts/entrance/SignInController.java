package org.beloved.accounts.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.beloved.accounts.SignedIn;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.Accounts;
import org.beloved.accounts.person.Passphrases;
import org.beloved.accounts.session.Sessions;
import org.beloved.accounts.session.Stay;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.Problem;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Coming in with an address and a passphrase. */
@Controller
class SignInController {

    private final Accounts accounts;
    private final Passphrases passphrases;
    private final Sessions sessions;

    SignInController(Accounts accounts, Passphrases passphrases, Sessions sessions) {
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in")
    Answer ask(@RequestParam(defaultValue = "") String next, @AuthenticationPrincipal @Nullable SignedIn person) {
        Next to = Next.of(next);
        return person == null ? SignInPage.blank(to) : new SeeOther(to.path());
    }

    @PostMapping("/sign-in")
    Answer signIn(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        Form form = Form.of(typed);
        Next next = Next.of(form.value("next"));
        Optional<Account> account = EmailAddress.parse(form.value("email")).flatMap(accounts::find);
        if (!passphrases.fits(form.value("passphrase"), account.map(Account::passphrase))) {
            return SignInPage.of(next, form.with(Problem.overall("accounts.sign-in.no-match")));
        }
        sessions.begin(request, account.orElseThrow().id(), stay(form));
        return new SeeOther(next.path());
    }

    private static Stay stay(Form form) {
        return form.has("own-device", "yes") ? Stay.OWN_DEVICE : Stay.SHARED_DEVICE;
    }
}
