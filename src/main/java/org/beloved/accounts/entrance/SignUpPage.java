package org.beloved.accounts.entrance;

import org.beloved.accounts.person.PassphraseRule;
import org.beloved.accounts.session.Next;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** Asks for an address and a passphrase, and for nothing else. */
record SignUpPage(Next next, Form form, HttpStatus status) implements Page {

    static SignUpPage of(Next next, Form form) {
        return new SignUpPage(next, form, form.status());
    }

    static SignUpPage tooOften(Next next, Form form) {
        return new SignUpPage(next, form, HttpStatus.TOO_MANY_REQUESTS);
    }

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
}
