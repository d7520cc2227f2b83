package org.beloved.teams.weekly;

import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** Whether the letter comes, and the button that changes it. Whose it is is not said: links get passed on. */
record WeeklyPage(String path, boolean isWanted) implements Page {

    @Override
    public String template() {
        return "teams/weekly/show";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.weekly");
    }

    @Override
    public Frame frame() {
        return Frame.HOLDER;
    }
}
