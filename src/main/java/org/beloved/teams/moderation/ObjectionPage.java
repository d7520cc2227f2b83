package org.beloved.teams.moderation;

import org.beloved.teams.directory.PublicTeam;
import org.beloved.web.Form;
import org.beloved.web.FormGuard;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** Why an entry should come off the map, or that it was said. */
record ObjectionPage(PublicTeam team, Form form, boolean sent) implements Page {

    @Override
    public String template() {
        return "teams/moderation/objection";
    }

    @Override
    public String title(Words words) {
        return words.say(sent ? "teams.moderation.objection.sent" : "teams.moderation.objection");
    }

    @Override
    public HttpStatus status() {
        if (FormGuard.isTooOften(form)) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return form.status();
    }
}
