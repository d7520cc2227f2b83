package org.beloved.meetings.after;

import java.util.List;
import org.beloved.teams.Seat;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** The meetings of a road, the newest first. */
record EarlierPage(Seat seat, List<Line> meetings) implements Page {

    /**
     * One meeting in words.
     *
     * @param came what came of it, or how far it has come
     */
    record Line(int number, String day, String who, String came, String href) {}

    String heading(Words words) {
        return words.sentence("meetings.earlier.heading", "count", meetings.size());
    }

    @Override
    public String template() {
        return "meetings/after/earlier";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.earlier.title");
    }

    @Override
    public Frame frame() {
        return seat.frame();
    }
}
