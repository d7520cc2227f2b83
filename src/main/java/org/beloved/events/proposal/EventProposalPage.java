package org.beloved.events.proposal;

import org.beloved.web.Form;
import org.beloved.web.FormGuard;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * Somebody writes an event for a moderator to read.
 *
 * @param isMailed whether an answer can be sent at all
 */
record EventProposalPage(Form form, boolean isMailed) implements Page {

    @Override
    public String template() {
        return "events/proposal/propose";
    }

    @Override
    public String title(Words words) {
        return words.say("events.propose.title");
    }

    @Override
    public HttpStatus status() {
        if (FormGuard.isTooOften(form)) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return form.status();
    }
}
