package org.beloved.library.suggestion;

import org.beloved.web.Page;
import org.beloved.web.Words;

/** It is kept, and what happens next. */
record SuggestionSentPage() implements Page {

    @Override
    public String template() {
        return "library/suggestion/sent";
    }

    @Override
    public String title(Words words) {
        return words.say("library.suggest.sent");
    }
}
