package org.beloved.accounts.entrance;

import org.beloved.accounts.person.PassphraseRule;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** Asks for an address and a passphrase, and for nothing else. */
record SignUpPage(Next next, Form form) implements Page {

    int shortest() {
        return PassphraseRule.SHORTEST;
    }

    @Override
    public String template() {
        return "accounts/entrance/sign-up";
    }

    @Override
    public String title(Words words) {
        return words.say("accounts.sign-up.title");
    }

    @Override
    public HttpStatus status() {
        return form.isBad() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
