package org.beloved.accounts.link;

import java.util.Optional;
import java.util.UUID;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.Accounts;
import org.beloved.jobs.QueuedJob;
import org.beloved.shared.EmailAddress;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Writes the letter that answers what was asked at the door: the truth goes to the address and to nobody else. */
@Component
class AnswerRequest implements QueuedJob {

    static final String NAME = "accounts.answer-request";

    private final Requests requests;
    private final Accounts accounts;
    private final Links links;
    private final AccountLetters letters;
    private final Scope scope;

    AnswerRequest(Requests requests, Accounts accounts, Links links, AccountLetters letters, Scope scope) {
        this.requests = requests;
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.scope = scope;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String subject) {
        scope.job(() -> {
            requests.take(UUID.fromString(subject)).ifPresent(this::answer);
            return subject;
        });
    }

    private void answer(Requests.Request request) {
        Optional<Account> account = accounts.find(request.email());
        switch (request.kind()) {
            case SIGN_UP ->
                account.ifPresentOrElse(
                        known -> letters.youHaveAnAccount(known), () -> confirmation(request, request.email()));
            case FORGOTTEN -> account.ifPresent(this::wayBack);
        }
    }

    private void confirmation(Requests.Request request, EmailAddress email) {
        Link link = Link.signUp(email, request.passphrase().orElseThrow(), request.language(), request.next());
        letters.withLink("accounts.letter.sign-up", email, request.language(), LinkKind.SIGN_UP, links.make(link));
    }

    private void wayBack(Account account) {
        Link link = Link.forAccount(LinkKind.PASSPHRASE_BY_MAIL, account.id(), account.language());
        letters.withLink(
                "accounts.letter.forgotten",
                account.email(),
                account.language(),
                LinkKind.PASSPHRASE_BY_MAIL,
                links.make(link));
    }
}
