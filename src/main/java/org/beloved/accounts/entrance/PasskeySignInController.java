package org.beloved.accounts.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.beloved.accounts.passkey.PasskeyOptions;
import org.beloved.accounts.session.Next;
import org.beloved.accounts.session.Sessions;
import org.beloved.accounts.session.Stay;
import org.beloved.shared.Problem;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.SeeOther;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Coming in with a passkey: the browser asks what to sign, then sends the device's answer as a form. */
@Controller
class PasskeySignInController {

    private static final Problem NO_MATCH = Problem.overall("accounts.passkey.no-match");

    private final PasskeyDoor door;
    private final PasskeyOptions options;
    private final Sessions sessions;

    PasskeySignInController(PasskeyDoor door, PasskeyOptions options, Sessions sessions) {
        this.door = door;
        this.options = options;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in/passkey")
    ResponseEntity<String> ask() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(options.toSignIn());
    }

    @PostMapping("/sign-in/passkey")
    Answer signIn(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        Form form = Form.of(typed);
        Next next = Next.of(form.value("next"));
        return switch (door.knock(form.value("answer"), request)) {
            case Door.Knock.Closed() -> SignInPage.of(next, form.with(NO_MATCH));
            case Door.Knock.Wait(Duration time) -> SignInPage.tooOften(next, form.with(SignInController.wait(time)));
            case Door.Knock.Open(var account) -> {
                sessions.begin(request, account.id(), Stay.chosen(form));
                yield new SeeOther(next.path());
            }
        };
    }
}
