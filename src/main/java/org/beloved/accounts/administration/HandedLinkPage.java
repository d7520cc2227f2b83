package org.beloved.accounts.administration;

import org.beloved.shared.EmailAddress;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/**
 * A link was made.
 *
 * @param kind which words say what it does
 * @param link empty when it went out by mail and is not shown
 */
record HandedLinkPage(String kind, String email, String link) implements Page {

    static HandedLinkPage wayBack(EmailAddress email, String link) {
        return new HandedLinkPage("way-back", email.value(), link);
    }

    static HandedLinkPage invitation(EmailAddress email, String link) {
        return new HandedLinkPage("invitation", email.value(), link);
    }

    static HandedLinkPage mailed(EmailAddress email) {
        return new HandedLinkPage("mailed", email.value(), "");
    }

    @Override
    public String template() {
        return "accounts/administration/link";
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
