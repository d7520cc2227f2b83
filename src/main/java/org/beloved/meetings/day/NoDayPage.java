package org.beloved.meetings.day;

import org.beloved.teams.Seat;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** No meeting has a day yet. */
record NoDayPage(Seat seat) implements Page {

    @Override
    public int step() {
        return 7;
    }

    @Override
    public String template() {
        return "meetings/day/none";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.day.title");
    }

    @Override
    public Frame frame() {
        return seat.frame();
    }
}
