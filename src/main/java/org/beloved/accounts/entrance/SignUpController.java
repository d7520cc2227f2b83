package org.beloved.accounts.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.beloved.accounts.SignedIn;
import org.beloved.accounts.session.Next;
import org.beloved.shared.Problem;
import org.beloved.walls.Attempts;
import org.beloved.walls.Limit;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Network;
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

    /** A whole congregation may sit behind one connection. */
    private static final Limit BY_NETWORK = new Limit("accounts.sign-up.network", 100, Duration.ofHours(1));

    private final SignUp signUp;
    private final Attempts attempts;

    SignUpController(SignUp signUp, Attempts attempts) {
        this.signUp = signUp;
        this.attempts = attempts;
    }

    @GetMapping("/sign-up")
    Answer ask(@RequestParam(defaultValue = "") String next, @AuthenticationPrincipal @Nullable SignedIn person) {
        Next to = Next.of(next);
        return person == null ? SignUpPage.of(to, Form.empty()) : new SeeOther(to.path());
    }

    /** Without mail, typing the passphrase once more is the sign-in, so this answers with that form. */
    @PostMapping("/sign-up")
    Answer signUp(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        Form form = Form.of(typed);
        Next next = Next.of(form.value("next"));
        NewAccountForm answers = NewAccountForm.read(form);
        if (answers.email().isEmpty() || !answers.problems().isEmpty()) {
            return SignUpPage.of(next, form.with(answers.problems()));
        }
        Optional<Problem> wait = attempts.count(BY_NETWORK, Network.of(request)).map(SignInController::wait);
        if (wait.isPresent()) {
            return SignUpPage.tooOften(next, form.with(wait.get()));
        }
        boolean byMail = signUp.ask(answers.email().get(), answers.passphrase(), RequestLanguage.of(request), next);
        return byMail ? new SeeOther("/sign-up/mail") : SignInPage.afterSignUp(next, form);
    }

    @GetMapping("/sign-up/mail")
    Answer sent() {
        return new MailedPage("accounts.sign-up.mailed");
    }
}
