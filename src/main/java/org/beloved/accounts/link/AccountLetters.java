package org.beloved.accounts.link;

import org.beloved.accounts.person.Account;
import org.beloved.mail.Message;
import org.beloved.mail.Outbox;
import org.beloved.shared.EmailAddress;
import org.beloved.walls.LinkToken;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.beloved.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The letters this room writes. Those with a link let their reader in, so nobody else may see them in the outbox. */
@Component
public class AccountLetters {

    private final Outbox outbox;
    private final Phrasebook phrasebook;
    private final String baseUrl;

    AccountLetters(Outbox outbox, Phrasebook phrasebook, @Value("${beloved.base-url}") String baseUrl) {
        this.outbox = outbox;
        this.phrasebook = phrasebook;
        this.baseUrl = baseUrl;
    }

    /** The whole address to hand to somebody. */
    public String address(LinkKind kind, LinkToken token) {
        return baseUrl + kind.path() + token.value();
    }

    /**
     * @param key the letter's messages, {@code .subject} and {@code .body}
     * @return whether it goes out by itself
     */
    public boolean withLink(String key, EmailAddress to, Language language, LinkKind kind, LinkToken token) {
        Words words = phrasebook.in(language);
        String body = words.say(
                key + ".body",
                "link",
                address(kind, token),
                "hours",
                kind.goodFor().toHours(),
                "days",
                kind.goodFor().toDays());
        return outbox.queue(new Message(to, words.say(key + ".subject"), body, Message.Kind.CREDENTIAL));
    }

    /** Somebody wanted to sign up with an address that has an account. */
    void youHaveAnAccount(Account account) {
        plain("accounts.letter.have-one", account);
    }

    /** Tells people of changes, so that one they did not make is noticed. */
    public void plain(String key, Account account) {
        Words words = phrasebook.in(account.language());
        String body = words.say(key + ".body", "site", baseUrl);
        outbox.queue(new Message(account.email(), words.say(key + ".subject"), body, Message.Kind.ORDINARY));
    }
}
