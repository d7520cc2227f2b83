package org.beloved.sharing;

import org.beloved.teams.Seat;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** No meeting is behind the team yet. */
record NothingToSharePage(Seat seat) implements Page {

    @Override
    public int step() {
        return 9;
    }

    @Override
    public String template() {
        return "sharing/nothing";
    }

    @Override
    public String title(Words words) {
        return words.say("sharing.title");
    }

    @Override
    public Frame frame() {
        return seat.frame();
    }
}
