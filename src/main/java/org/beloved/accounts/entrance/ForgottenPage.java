package org.beloved.accounts.entrance;

import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** @param byMail whether this site sends mail at all */
record ForgottenPage(Form form, boolean byMail, HttpStatus status) implements Page {

    static ForgottenPage of(Form form, boolean byMail) {
        return new ForgottenPage(form, byMail, form.status());
    }

    static ForgottenPage tooOften(Form form) {
        return new ForgottenPage(form, true, HttpStatus.TOO_MANY_REQUESTS);
    }

    @Override
    public String template() {
        return "accounts/entrance/forgotten";
    }

    @Override
    public String title(Words words) {
        return words.say("accounts.forgotten.title");
    }
}
