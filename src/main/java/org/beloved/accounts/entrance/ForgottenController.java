package org.beloved.accounts.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.beloved.accounts.link.Requests;
import org.beloved.accounts.person.EmailField;
import org.beloved.mail.Outbox;
import org.beloved.shared.EmailAddress;
import org.beloved.walls.Attempts;
import org.beloved.walls.Limit;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Network;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.RequestLanguage;
import org.beloved.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A forgotten passphrase: a letter brings a way back. Without mail the page says who can make one. */
@Controller
class ForgottenController {

    private static final Limit BY_ADDRESS = new Limit("accounts.forgotten", 3, Duration.ofHours(1));
    private static final Limit BY_NETWORK = new Limit("accounts.forgotten.network", 60, Duration.ofHours(1));

    private final Requests requests;
    private final Outbox outbox;
    private final Attempts attempts;

    ForgottenController(Requests requests, Outbox outbox, Attempts attempts) {
        this.requests = requests;
        this.outbox = outbox;
        this.attempts = attempts;
    }

    @GetMapping("/forgotten")
    Page ask() {
        return ForgottenPage.of(Form.empty(), outbox.isSending());
    }

    @PostMapping("/forgotten")
    Answer send(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        if (!outbox.isSending()) {
            throw new NotHere();
        }
        Form form = Form.of(typed);
        Optional<EmailAddress> email = EmailAddress.parse(form.value("email"));
        if (email.isEmpty()) {
            return ForgottenPage.of(form.with(EmailField.problem(form)), true);
        }
        Optional<Duration> wait = attempts.count(BY_NETWORK, Network.of(request))
                .or(() -> attempts.count(BY_ADDRESS, email.get().value()));
        if (wait.isPresent()) {
            return ForgottenPage.tooOften(form.with(SignInController.wait(wait.get())));
        }
        requests.forgotten(email.get(), RequestLanguage.of(request));
        return new SeeOther("/forgotten/mail");
    }

    @GetMapping("/forgotten/mail")
    Page sent() {
        return new MailedPage("accounts.forgotten.mailed");
    }
}
