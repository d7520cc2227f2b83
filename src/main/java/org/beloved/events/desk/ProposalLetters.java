package org.beloved.events.desk;

import org.beloved.events.calendar.Event;
import org.beloved.mail.Message;
import org.beloved.mail.Outbox;
import org.beloved.shared.EmailAddress;
import org.beloved.web.Phrasebook;
import org.beloved.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The answer to whoever proposed an event, in the language they wrote it in. */
@Component
class ProposalLetters {

    private static final String LETTER = "events.propose.letter.";

    private final Outbox outbox;
    private final Phrasebook phrasebook;
    private final String site;

    ProposalLetters(Outbox outbox, Phrasebook phrasebook, @Value("${beloved.base-url}") String site) {
        this.outbox = outbox;
        this.phrasebook = phrasebook;
        this.site = site;
    }

    /** Without a mail server nobody could send it later: then none is written. */
    void send(Event event, EventRuling ruling, EmailAddress to) {
        if (!outbox.isSending()) {
            return;
        }
        Words words = phrasebook.in(event.standing().writtenIn());
        outbox.queue(new Message(
                to,
                words.say(LETTER + ruling.kind() + ".subject"),
                words.say(
                        LETTER + ruling.kind() + ".body",
                        "title",
                        event.text(words.language()).title(),
                        "page",
                        site + event.address(),
                        "again",
                        site + "/events/new",
                        "why",
                        ruling.words()),
                Message.Kind.ORDINARY));
    }
}
