package org.beloved.teams.entry;

import org.beloved.mail.Message;
import org.beloved.mail.Outbox;
import org.beloved.shared.EmailAddress;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.Ruling;
import org.beloved.walls.LinkToken;
import org.beloved.web.Phrasebook;
import org.beloved.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Letters to people behind an entry. Each carries a link that opens it, so nobody else may see them in the outbox. */
@Component
class EntryLetters {

    private static final String LETTER = "teams.entry.letter.";

    private final Outbox outbox;
    private final EntryKeys keys;
    private final Phrasebook phrasebook;
    private final String baseUrl;

    EntryLetters(Outbox outbox, EntryKeys keys, Phrasebook phrasebook, @Value("${beloved.base-url}") String baseUrl) {
        this.outbox = outbox;
        this.keys = keys;
        this.phrasebook = phrasebook;
        this.baseUrl = baseUrl;
    }

    boolean isMailed() {
        return outbox.isSending();
    }

    /** What came of a letter: sent, or where there is no mail the link to hand over. */
    record Sent(boolean byMail, String link) {}

    Sent confirm(Listing listing, EmailAddress to) {
        return send("confirm", listing, to, "");
    }

    void decided(Listing listing, EmailAddress to, Ruling ruling) {
        Words words = phrasebook.in(listing.language());
        String why = ruling.reason()
                .map(reason -> words.say("teams.directory.reason." + reason))
                .orElse("");
        String both = ruling.words().isEmpty() ? why : why + "\n\n" + ruling.words();
        send("decided." + ruling.kind(), listing, to, both.strip());
    }

    void remind(Listing listing, EmailAddress to) {
        send("active", listing, to, "");
    }

    void anew(Listing listing, EmailAddress to) {
        send("link", listing, to, "");
    }

    /** In the entry's scope, or a job's for it. */
    private Sent send(String kind, Listing listing, EmailAddress to, String why) {
        Words words = phrasebook.in(listing.language());
        LinkToken token = keys.draw(listing.team());
        String link = baseUrl + EntryKeeperController.PATH + token.value();
        String body = words.say(
                LETTER + kind + ".body",
                "name",
                listing.says().name(),
                "link",
                link,
                "why",
                why,
                "page",
                baseUrl + listing.publicly().address());
        boolean byMail =
                outbox.queue(new Message(to, words.say(LETTER + kind + ".subject"), body, Message.Kind.CREDENTIAL));
        return new Sent(byMail, link);
    }
}
