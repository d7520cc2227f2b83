package org.beloved.accounts.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beloved.accounts.SignedIn;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.EmailField;
import org.beloved.accounts.session.Sessions;
import org.beloved.mail.Outbox;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.Problem;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing the address one signs in with. With mail, the new one counts once a letter to it was answered. */
@Controller
class AddressController {

    private final OwnAccount own;
    private final AddressChange change;
    private final Outbox outbox;

    AddressController(OwnAccount own, AddressChange change, Outbox outbox) {
        this.own = own;
        this.change = change;
        this.outbox = outbox;
    }

    @GetMapping("/account/email")
    Page ask(@AuthenticationPrincipal SignedIn person) {
        return page(own.of(person), Form.empty());
    }

    @PostMapping("/account/email")
    Answer change(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        Form form = Form.of(typed);
        Account account = own.of(person);
        List<Problem> problems = new ArrayList<>();
        Optional<EmailAddress> email = EmailAddress.parse(form.value(EmailField.NAME));
        if (email.isEmpty()) {
            problems.add(EmailField.problem(form));
        }
        problems.addAll(own.look(form, account));
        if (!problems.isEmpty()) {
            return page(account, form.with(problems));
        }
        if (outbox.isSending()) {
            change.ask(account, email.orElseThrow());
            return new SeeOther("/account?saved=mailed");
        }
        boolean changed = change.now(account, email.orElseThrow(), Sessions.device(request));
        return changed
                ? new SeeOther("/account?saved=email")
                : page(account, form.with(Problem.of(EmailField.NAME, "accounts.own.email.other")));
    }

    /** Where mail came after the account did, its address is confirmed by a letter. */
    @PostMapping("/account/email/confirmation")
    Answer confirm(@AuthenticationPrincipal SignedIn person) {
        Account account = own.of(person);
        change.ask(account, account.email());
        return new SeeOther("/account?saved=mailed");
    }

    private static Page page(Account account, Form form) {
        return new OwnFormPage("accounts/own/email", account.email().value(), form);
    }
}
