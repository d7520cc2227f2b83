package org.beloved.meetings.tracker;

import java.util.Optional;
import org.beloved.meetings.Change;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meetings;
import org.beloved.meetings.WhomWeMeet;
import org.beloved.meetings.promises.Happening;
import org.beloved.meetings.promises.Noted;
import org.beloved.meetings.promises.Promise;
import org.beloved.meetings.promises.PromiseForm;
import org.beloved.meetings.promises.PromiseViews;
import org.beloved.meetings.promises.Promises;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.SeeOther;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Reads a correction and lays it beside what somebody else may have saved meanwhile; in the team's scope. */
@Component
class Corrections {

    private final Meetings meetings;
    private final WhomWeMeet whomWeMeet;
    private final Members members;
    private final Promises promises;
    private final PromiseViews views;
    private final CountyClock clock;

    Corrections(
            Meetings meetings,
            WhomWeMeet whomWeMeet,
            Members members,
            Promises promises,
            PromiseViews views,
            CountyClock clock) {
        this.meetings = meetings;
        this.whomWeMeet = whomWeMeet;
        this.members = members;
        this.promises = promises;
        this.views = views;
        this.clock = clock;
    }

    PromiseFormPage page(Seat seat, Promise kept, Form form) {
        return new PromiseFormPage(
                seat, they(kept), members.of(seat.teamId()), form, Optional.of(views.of(seat, kept)));
    }

    Answer correct(Seat seat, Promise kept, Form form, Words words) {
        PromiseForm read = PromiseForm.read(form, they(kept).addressed(words), members.of(seat.teamId()));
        if (read.promised().isEmpty()) {
            return page(seat, kept, read.form());
        }
        return switch (kept.correct(read.promised().get())) {
            case Change.Refused(var problem) -> page(seat, kept, form.with(problem));
            case Change.Done(Happening made) -> saved(seat, kept, made, form);
        };
    }

    private Answer saved(Seat seat, Promise kept, Happening made, Form form) {
        Noted noted = new Noted(seat.member().id(), clock.now());
        boolean isCurrent = form.value("version").equals(Integer.toString(kept.version()));
        return isCurrent && promises.save(kept, made, "", noted)
                ? new SeeOther(seat.path("promises/" + kept.id()))
                : page(seat, promises.find(seat.teamId(), kept.id()).orElseThrow(), form)
                        .overtaken();
    }

    private WhomWeMeet.They they(Promise promise) {
        return whomWeMeet.of(
                meetings.find(promise.key().team(), promise.key().meeting()).orElseThrow());
    }
}
