package org.beloved.meetings.letters;

import org.beloved.teams.Seat;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** There is nothing to write about yet. */
record NoLetterPage(Seat seat) implements Page {

    @Override
    public String template() {
        return "meetings/letters/none";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.letters.title");
    }

    @Override
    public Frame frame() {
        return seat.frame();
    }
}
