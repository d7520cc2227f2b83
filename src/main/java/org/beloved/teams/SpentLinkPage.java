package org.beloved.teams;

import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** The link was used, withdrawn, has run out, or never was: all look the same, and all have the same way on. */
record SpentLinkPage() implements Page {

    @Override
    public String template() {
        return "teams/spent-link";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.join.spent");
    }

    @Override
    public Frame frame() {
        return Frame.HOLDER;
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.NOT_FOUND;
    }
}
