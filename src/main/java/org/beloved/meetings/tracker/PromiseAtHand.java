package org.beloved.meetings.tracker;

import java.util.List;
import java.util.UUID;
import org.beloved.meetings.Change;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.followups.FollowUpView;
import org.beloved.meetings.followups.FollowUpViews;
import org.beloved.meetings.promises.Happening;
import org.beloved.meetings.promises.Noted;
import org.beloved.meetings.promises.Promise;
import org.beloved.meetings.promises.PromiseEvents;
import org.beloved.meetings.promises.PromiseViews;
import org.beloved.meetings.promises.Promises;
import org.beloved.teams.Seat;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.SeeOther;
import org.springframework.stereotype.Component;

/** Finds the promise an address names, shows it, and tells it what happened; in the team's scope. */
@Component
class PromiseAtHand {

    private final Promises promises;
    private final PromiseEvents events;
    private final PromiseViews views;
    private final FollowUpViews followUps;
    private final CountyClock clock;

    PromiseAtHand(
            Promises promises, PromiseEvents events, PromiseViews views, FollowUpViews followUps, CountyClock clock) {
        this.promises = promises;
        this.events = events;
        this.views = views;
        this.followUps = followUps;
        this.clock = clock;
    }

    /** Guest advisers read; for them there is nothing to change at these addresses. */
    Promise toChange(Seat seat, UUID id) {
        if (!seat.mayWrite()) {
            throw new NotHere();
        }
        return toRead(seat, id);
    }

    /** A promise of another road of the team is not found here. */
    Promise toRead(Seat seat, UUID id) {
        return promises.of(seat.teamId(), seat.effort().id()).stream()
                .filter(promise -> promise.id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    PromisePage page(Seat seat, Promise promise, Form form) {
        List<FollowUpView> from = followUps.of(seat).stream()
                .filter(view -> view.comesFrom(promise.id()))
                .toList();
        return new PromisePage(seat, views.of(seat, promise), events.of(promise), from, form);
    }

    private Noted now(Seat seat) {
        return new Noted(seat.member().id(), clock.now());
    }

    /** Of two who settle it at once, the second sees what the first one wrote. */
    Answer tell(Seat seat, Promise promise, Change<Happening> change, Form form) {
        return switch (change) {
            case Change.Refused(var problem) -> page(seat, promise, form.with(problem));
            case Change.Done(Happening made) ->
                form.version() == promise.version() && promises.save(promise, made, form.value("remark"), now(seat))
                        ? new SeeOther(seat.path("promises/" + promise.id()))
                        : page(seat, toRead(seat, promise.id()), form.overtaken(promise.version()));
        };
    }
}
