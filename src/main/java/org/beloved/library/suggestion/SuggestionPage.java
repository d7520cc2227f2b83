package org.beloved.library.suggestion;

import org.beloved.web.Form;
import org.beloved.web.FormGuard;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** The form that suggests a resource. */
record SuggestionPage(Form form) implements Page {

    @Override
    public String template() {
        return "library/suggestion/suggest";
    }

    @Override
    public String title(Words words) {
        return words.say("library.suggest");
    }

    @Override
    public HttpStatus status() {
        if (FormGuard.isTooOften(form)) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return form.status();
    }
}
