package org.beloved.accounts.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Optional;
import org.beloved.accounts.SignedIn;
import org.beloved.accounts.Standing;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.Accounts;
import org.beloved.accounts.person.Passphrases;
import org.beloved.shared.AccountId;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.RequestLanguage;
import org.beloved.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Making an account. Whether the address had one already is never told here: the answer and its time are the same. */
@Controller
class SignUpController {

    private final Accounts accounts;
    private final Passphrases passphrases;
    private final InstantSource clock;

    SignUpController(Accounts accounts, Passphrases passphrases, InstantSource clock) {
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.clock = clock;
    }

    @GetMapping("/sign-up")
    Answer ask(@RequestParam(defaultValue = "") String next, @AuthenticationPrincipal @Nullable SignedIn person) {
        Next to = Next.of(next);
        return person == null ? new SignUpPage(to, Form.empty()) : new SeeOther(to.path());
    }

    /** Typing the passphrase once more is the sign-in, so this answers with that form, the address filled in. */
    @PostMapping("/sign-up")
    Answer signUp(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        Form form = Form.of(typed);
        Next next = Next.of(form.value("next"));
        NewAccountForm answers = NewAccountForm.read(form);
        if (answers.email().isEmpty() || !answers.problems().isEmpty()) {
            return new SignUpPage(next, form.with(answers.problems()));
        }
        accounts.add(new Account(
                AccountId.random(),
                answers.email().get(),
                passphrases.hash(answers.passphrase()),
                Standing.NEIGHBOR,
                RequestLanguage.of(request),
                clock.instant(),
                Optional.empty()));
        return SignInPage.afterSignUp(next, form);
    }
}
