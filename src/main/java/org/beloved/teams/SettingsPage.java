package org.beloved.teams;

import org.beloved.web.Form;
import org.beloved.web.Words;

/** The team's settings. */
record SettingsPage(Seat seat, Form form) implements FormPage {

    @Override
    public String template() {
        return "teams/settings";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.settings.title");
    }
}
