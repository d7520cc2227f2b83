package org.beloved.teams.relay;

import org.beloved.teams.directory.PublicTeam;
import org.beloved.web.Form;
import org.beloved.web.FormGuard;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** The form for a first message. */
record ContactPage(PublicTeam team, Form form) implements Page {

    @Override
    public String template() {
        return "teams/relay/contact";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.relay.title", "team", team.title(words));
    }

    @Override
    public HttpStatus status() {
        if (FormGuard.isTooOften(form)) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return form.status();
    }
}
