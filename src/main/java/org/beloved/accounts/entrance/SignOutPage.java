package org.beloved.accounts.entrance;

import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** Asks whether to leave. */
record SignOutPage() implements Page {

    @Override
    public String template() {
        return "accounts/entrance/sign-out";
    }

    @Override
    public String title(Words words) {
        return words.say("accounts.sign-out.title");
    }

    @Override
    public Frame frame() {
        return Frame.PERSONAL;
    }
}
