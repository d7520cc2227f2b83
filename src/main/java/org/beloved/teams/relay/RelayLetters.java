package org.beloved.teams.relay;

import org.beloved.mail.Message;
import org.beloved.mail.Outbox;
import org.beloved.shared.EmailAddress;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.beloved.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Letters that say that there is something to read, and where; never what, and never from whom. */
@Component
class RelayLetters {

    private static final String LETTER = "teams.relay.letter.";

    private final Outbox outbox;
    private final Phrasebook phrasebook;
    private final String baseUrl;

    RelayLetters(Outbox outbox, Phrasebook phrasebook, @Value("${beloved.base-url}") String baseUrl) {
        this.outbox = outbox;
        this.phrasebook = phrasebook;
        this.baseUrl = baseUrl;
    }

    boolean areSent() {
        return outbox.isSending();
    }

    String address(String path) {
        return baseUrl + path;
    }

    /** The page behind the link asks for a sign-in, so anybody may see the letter. */
    void tell(EmailAddress to, Language language, String path) {
        send("to-workspace", to, language, path, Message.Kind.ORDINARY);
    }

    /** @param kind {@code confirm}, {@code to-team} or {@code to-visitor} */
    void send(String kind, EmailAddress to, Language language, String path) {
        send(kind, to, language, path, Message.Kind.CREDENTIAL);
    }

    private void send(String kind, EmailAddress to, Language language, String path, Message.Kind secrecy) {
        Words words = phrasebook.in(language);
        outbox.queue(new Message(
                to,
                words.say(LETTER + kind + ".subject"),
                words.say(LETTER + kind + ".body", "link", address(path)),
                secrecy));
    }
}
