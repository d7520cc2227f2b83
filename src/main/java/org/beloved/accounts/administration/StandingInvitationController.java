package org.beloved.accounts.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beloved.accounts.Standing;
import org.beloved.accounts.link.AccountLetters;
import org.beloved.accounts.link.Link;
import org.beloved.accounts.link.LinkKind;
import org.beloved.accounts.link.Links;
import org.beloved.accounts.person.EmailField;
import org.beloved.mail.Outbox;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.Problem;
import org.beloved.walls.LinkToken;
import org.beloved.walls.Scope;
import org.beloved.web.Form;
import org.beloved.web.Language;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Inviting somebody to look after the site. With mail the link goes to the address; without, it is shown this once. */
@Controller
class StandingInvitationController {

    private final AccountsController people;
    private final Scope scope;
    private final Links links;
    private final AccountLetters letters;
    private final Outbox outbox;

    StandingInvitationController(
            AccountsController people, Scope scope, Links links, AccountLetters letters, Outbox outbox) {
        this.people = people;
        this.scope = scope;
        this.links = links;
        this.letters = letters;
        this.outbox = outbox;
    }

    @PostMapping("/desk/administration/invitations")
    Page invite(@RequestParam MultiValueMap<String, String> typed, Words words) {
        Form form = Form.of(typed);
        List<Problem> problems = new ArrayList<>();
        Optional<EmailAddress> email = EmailAddress.parse(form.value(EmailField.NAME));
        if (email.isEmpty()) {
            problems.add(EmailField.problem(form));
        }
        Optional<Standing> standing =
                AccountDeedsController.standing(form.value("standing")).filter(Standing::mayModerate);
        if (standing.isEmpty()) {
            problems.add(Problem.of("standing", "accounts.administration.standing.missing"));
        }
        if (!problems.isEmpty()) {
            return people.people("", form.with(problems));
        }
        return invited(email.orElseThrow(), standing.orElseThrow(), words.language());
    }

    private Page invited(EmailAddress email, Standing standing, Language language) {
        return scope.job(() -> {
            LinkToken token = links.make(Link.invitation(email, standing, language));
            if (outbox.isSending()) {
                letters.withLink("accounts.letter.invitation", email, language, LinkKind.INVITATION, token);
                return HandedLinkPage.mailed(email);
            }
            return HandedLinkPage.invitation(email, letters.address(LinkKind.INVITATION, token));
        });
    }
}
