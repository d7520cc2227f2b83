package org.beloved.accounts.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beloved.accounts.SignedIn;
import org.beloved.accounts.session.Next;
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

    private static final Problem NO_MATCH = Problem.overall("accounts.sign-in.no-match");

    private final Door door;
    private final Sessions sessions;

    SignInController(Door door, Sessions sessions) {
        this.door = door;
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
        List<Problem> blanks = blanks(form);
        if (!blanks.isEmpty()) {
            return SignInPage.of(next, form.with(blanks));
        }
        Optional<EmailAddress> email = EmailAddress.parse(form.value("email"));
        if (email.isEmpty()) {
            return SignInPage.of(next, form.with(NO_MATCH));
        }
        return switch (door.knock(email.get(), form.value("passphrase"), request)) {
            case Door.Knock.Closed() -> SignInPage.of(next, form.with(NO_MATCH));
            case Door.Knock.Wait(Duration time) -> SignInPage.tooOften(next, form.with(wait(time)));
            case Door.Knock.Open(var account) -> {
                sessions.begin(request, account.id(), Stay.chosen(form));
                yield new SeeOther(next.path());
            }
        };
    }

    static Problem wait(Duration time) {
        return new Problem(
                "",
                "accounts.wait",
                java.util.Map.of("minutes", Math.max(1, time.plusSeconds(59).toMinutes())));
    }

    private static List<Problem> blanks(Form form) {
        List<Problem> blanks = new ArrayList<>();
        if (form.value("email").isEmpty()) {
            blanks.add(Problem.of("email", "accounts.email.missing"));
        }
        if (form.value("passphrase").isEmpty()) {
            blanks.add(Problem.of("passphrase", "accounts.passphrase.own-missing"));
        }
        return blanks;
    }
}
