package org.beloved.accounts.own;

import org.beloved.accounts.person.PassphraseRule;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * A form about one's own account.
 *
 * @param template draws it
 * @param email the address as it is now
 */
record OwnFormPage(String template, String email, Form form) implements Page {

    int shortest() {
        return PassphraseRule.SHORTEST;
    }

    @Override
    public String title(Words words) {
        return words.say("accounts.own.title");
    }

    @Override
    public Frame frame() {
        return Frame.PERSONAL;
    }

    @Override
    public HttpStatus status() {
        return form.isBad() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
