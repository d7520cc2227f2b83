package org.beloved.events.proposal;

import org.beloved.web.Page;
import org.beloved.web.Words;

/** It is kept, and what happens next. */
record EventProposedPage(boolean isMailed) implements Page {

    @Override
    public String template() {
        return "events/proposal/sent";
    }

    @Override
    public String title(Words words) {
        return words.say("events.propose.sent");
    }
}
