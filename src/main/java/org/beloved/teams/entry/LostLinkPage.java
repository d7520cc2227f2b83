package org.beloved.teams.entry;

import org.beloved.web.Form;
import org.beloved.web.FormGuard;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** @param sent the same whether or not there is an entry with that address */
record LostLinkPage(Form form, boolean sent) implements Page {

    @Override
    public String template() {
        return "teams/entry/lost";
    }

    @Override
    public String title(Words words) {
        return words.say(sent ? "teams.entry.lost.sent" : "teams.entry.lost");
    }

    @Override
    public HttpStatus status() {
        if (FormGuard.isTooOften(form)) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return form.status();
    }
}
