package org.beloved.teams.entry;

import java.util.Map;
import org.beloved.web.Form;
import org.beloved.web.FormGuard;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** The form that adds a team. */
record EntryPage(Form form) implements Page {

    @Override
    public String template() {
        return "teams/entry/form";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.entry.title");
    }

    @Override
    public String description(Words words) {
        return words.say("teams.entry.lede");
    }

    @Override
    public HttpStatus status() {
        if (FormGuard.isTooOften(form)) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return form.status();
    }

    Map<String, String> counties(Words words) {
        return EntryForm.choices(form, words);
    }
}
