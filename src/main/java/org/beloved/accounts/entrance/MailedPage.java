package org.beloved.accounts.entrance;

import org.beloved.web.Page;
import org.beloved.web.Words;

/**
 * Says that an answer comes by mail, whatever the answer is.
 *
 * @param key what was asked; its messages say what the letter will hold
 */
record MailedPage(String key) implements Page {

    @Override
    public String template() {
        return "accounts/entrance/mailed";
    }

    @Override
    public String title(Words words) {
        return words.say("accounts.mailed.title");
    }
}
