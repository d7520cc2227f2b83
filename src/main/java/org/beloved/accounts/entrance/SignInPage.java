package org.beloved.accounts.entrance;

import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * The door.
 *
 * @param afterSignUp somebody has just asked for an account: the words say so, whether or not there was one before
 */
record SignInPage(Next next, Form form, boolean afterSignUp) implements Page {

    static SignInPage blank(Next next) {
        return new SignInPage(next, Form.empty(), false);
    }

    static SignInPage of(Next next, Form form) {
        return new SignInPage(next, form, false);
    }

    static SignInPage afterSignUp(Next next, Form form) {
        return new SignInPage(next, form, true);
    }

    @Override
    public String template() {
        return "accounts/entrance/sign-in";
    }

    @Override
    public String title(Words words) {
        return words.say("accounts.sign-in.title");
    }

    @Override
    public HttpStatus status() {
        return form.isBad() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
