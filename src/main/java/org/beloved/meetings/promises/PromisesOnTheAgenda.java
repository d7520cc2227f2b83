package org.beloved.meetings.promises;

import java.util.List;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.OpeningPromises;
import org.beloved.teams.Seat;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** The next meeting opens with what was promised at those before it. */
@Component
class PromisesOnTheAgenda implements OpeningPromises {

    private final Promises promises;
    private final PromiseViews views;

    PromisesOnTheAgenda(Promises promises, PromiseViews views) {
        this.promises = promises;
        this.views = views;
    }

    @Override
    public List<Promise> before(Seat seat, Meeting meeting, Words words) {
        List<org.beloved.meetings.promises.Promise> given = promises
                .of(seat.teamId(), seat.effort().id())
                .stream()
                .filter(org.beloved.meetings.promises.Promise::counts)
                .filter(promise -> !promise.key().meeting().equals(meeting.id()))
                .toList();
        return views.of(seat, given).stream()
                .map(view -> new Promise(
                        view.promise().words(), view.who(words), view.byWhen(words) + " · " + view.state(words)))
                .toList();
    }
}
