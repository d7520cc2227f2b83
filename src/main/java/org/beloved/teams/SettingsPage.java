package org.beloved.teams;

import org.beloved.shared.Problem;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * The team's settings.
 *
 * @param overtaken somebody else saved first: the page shows what stands now beside what was typed
 */
record SettingsPage(Seat seat, Form form, boolean overtaken) implements Page {

    /** What was typed stays in the form; saving again means it, so the form now carries the newer version. */
    static SettingsPage overtaken(Seat seat, Form form) {
        form.typed().set("version", Integer.toString(seat.team().version()));
        return new SettingsPage(seat, form.with(Problem.overall("teams.settings.overtaken")), true);
    }

    @Override
    public String template() {
        return "teams/settings";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.settings.title");
    }

    @Override
    public Frame frame() {
        return seat.frame();
    }

    @Override
    public HttpStatus status() {
        if (overtaken) {
            return HttpStatus.CONFLICT;
        }
        return form.isBad() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
