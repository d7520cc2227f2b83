package org.beloved.teams.entry;

import org.beloved.web.Form;
import org.beloved.web.FormGuard;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** For whoever lost the link to an entry. */
record LostLinkPage(Form form, Stage stage) implements Page {

    enum Stage {
        ASK,
        /** The same whether or not there is an entry with that address. */
        SENT,
        /** Without a mail server there is no way to send one. */
        NO_MAIL
    }

    boolean asks() {
        return stage == Stage.ASK;
    }

    @Override
    public String template() {
        return "teams/entry/lost";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.entry.lost." + stage);
    }

    @Override
    public HttpStatus status() {
        if (FormGuard.isTooOften(form)) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return form.status();
    }
}
