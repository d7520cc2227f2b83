package org.beloved.accounts.link;

import org.beloved.accounts.person.PassphraseRule;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * Somebody opened a link and may press its button.
 *
 * @param template draws this kind of link
 * @param address for whom the link is, empty where the holder need not see it
 * @param here where the button sends to
 */
record LinkPage(String template, String address, String here, Form form) implements Page {

    int shortest() {
        return PassphraseRule.SHORTEST;
    }

    @Override
    public String title(Words words) {
        return words.say("accounts.link.title");
    }

    @Override
    public Frame frame() {
        return Frame.HOLDER;
    }

    @Override
    public HttpStatus status() {
        return form.status();
    }
}
