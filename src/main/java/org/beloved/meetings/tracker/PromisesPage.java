package org.beloved.meetings.tracker;

import java.util.List;
import org.beloved.meetings.promises.PromiseStanding;
import org.beloved.meetings.promises.PromiseView;
import org.beloved.teams.Seat;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/**
 * Everything that was promised on a road.
 *
 * @param mayAdd there is a meeting that one more promise can be written down for
 */
record PromisesPage(Seat seat, List<PromiseView> promises, boolean mayAdd) implements Page {

    List<PromiseView> pending() {
        return promises.stream()
                .filter(promise -> promise.standing().isPending())
                .toList();
    }

    List<PromiseView> settled() {
        return promises.stream()
                .filter(promise ->
                        !promise.standing().isPending() && promise.promise().counts())
                .toList();
    }

    List<PromiseView> withdrawn() {
        return promises.stream().filter(promise -> !promise.promise().counts()).toList();
    }

    String heading(Words words) {
        long late = promises.stream()
                .filter(promise -> promise.standing() == PromiseStanding.LATE)
                .count();
        return words.sentence(
                "meetings.promises.heading", "open", pending().size(), "late", late, "all", promises.size());
    }

    @Override
    public String template() {
        return "meetings/tracker/index";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.promises.title");
    }

    @Override
    public Frame frame() {
        return seat.frame();
    }
}
