package org.beloved.accounts.own;

import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** A page about one's own account: a neutral title, and bad news when its form has something to mend. */
interface OwnPage extends Page {

    /** What was typed, with what is to mend. */
    Form form();

    @Override
    default String title(Words words) {
        return words.say("accounts.own.title");
    }

    @Override
    default Frame frame() {
        return Frame.PERSONAL;
    }

    @Override
    default HttpStatus status() {
        return form().status();
    }
}
