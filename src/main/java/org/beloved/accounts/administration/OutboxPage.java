package org.beloved.accounts.administration;

import java.util.List;
import org.beloved.mail.Outbox;
import org.beloved.mail.Trouble;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/**
 * @param hidden why letters that are never shown did not go out, one for each
 * @param sends whether a mail server is set up
 * @param again whether a letter was just handed to it once more
 */
record OutboxPage(List<Outbox.Waiting> waiting, List<Trouble> hidden, boolean sends, boolean again) implements Page {

    boolean mayTryAgain(Outbox.Waiting letter) {
        return sends && letter.isGivenUp();
    }

    static String attempt(Outbox.Waiting letter) {
        return OutboxController.OUTBOX + "/" + letter.id() + "/attempt";
    }

    /** Each reason once. */
    List<String> reasons() {
        return hidden.stream().distinct().map(OutboxPage::key).toList();
    }

    static String key(Trouble trouble) {
        return "accounts.administration.outbox.trouble." + trouble.name();
    }

    @Override
    public String template() {
        return "accounts/administration/outbox";
    }

    @Override
    public String title(Words words) {
        return words.say("accounts.administration.title");
    }

    @Override
    public Frame frame() {
        return Frame.DESK;
    }
}
