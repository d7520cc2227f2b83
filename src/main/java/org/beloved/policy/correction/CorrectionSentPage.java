package org.beloved.policy.correction;

import org.beloved.web.Page;
import org.beloved.web.Words;

/** It is kept, and what happens next. */
record CorrectionSentPage(Topic topic) implements Page {

    @Override
    public String template() {
        return "policy/correction/sent";
    }

    @Override
    public String title(Words words) {
        return words.say("policy.correction.sent");
    }
}
