package org.beloved.accounts.entrance;

import org.beloved.accounts.session.Next;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** The door. */
record SignInPage(Next next, Form form, State state) implements Page {

    /** Why somebody stands here. */
    enum State {
        USUAL,
        /** Somebody has just asked for an account: the words say so, whether or not there was one before. */
        AFTER_SIGN_UP,
        TOO_OFTEN
    }

    static SignInPage blank(Next next) {
        return of(next, Form.empty());
    }

    static SignInPage of(Next next, Form form) {
        return new SignInPage(next, form, State.USUAL);
    }

    static SignInPage afterSignUp(Next next, Form form) {
        return new SignInPage(next, form, State.AFTER_SIGN_UP);
    }

    static SignInPage tooOften(Next next, Form form) {
        return new SignInPage(next, form, State.TOO_OFTEN);
    }

    boolean isAfterSignUp() {
        return state == State.AFTER_SIGN_UP;
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
        if (state == State.TOO_OFTEN) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return form.status();
    }
}
