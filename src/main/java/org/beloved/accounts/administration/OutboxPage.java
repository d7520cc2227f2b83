package org.beloved.accounts.administration;

import java.util.List;
import org.beloved.mail.Outbox;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** @param sends whether a mail server is set up */
record OutboxPage(List<Outbox.Waiting> waiting, boolean sends) implements Page {

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
