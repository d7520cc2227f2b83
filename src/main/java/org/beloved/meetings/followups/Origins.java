package org.beloved.meetings.followups;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meetings;
import org.beloved.meetings.debrief.DebriefAnswer;
import org.beloved.meetings.debrief.DebriefQuestion;
import org.beloved.meetings.debrief.Debriefs;
import org.beloved.meetings.notes.Note;
import org.beloved.meetings.notes.Notes;
import org.beloved.meetings.promises.Promise;
import org.beloved.meetings.promises.Promises;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Typed;
import org.springframework.stereotype.Component;

/** Finds what a new follow-up comes from, and what the form can suggest from it; in the team's scope. */
@Component
class Origins {

    private final Promises promises;
    private final Notes notes;
    private final Debriefs debriefs;
    private final Meetings meetings;
    private final CountyClock clock;

    Origins(Promises promises, Notes notes, Debriefs debriefs, Meetings meetings, CountyClock clock) {
        this.promises = promises;
        this.notes = notes;
        this.debriefs = debriefs;
        this.meetings = meetings;
        this.clock = clock;
    }

    FollowUpPage.Origin of(Seat seat, Form form) {
        Optional<Promise> promise = promise(seat, form);
        Optional<Note> note = note(seat, form);
        return new FollowUpPage.Origin(
                new FollowUp.Source(promise.map(Promise::id), note.map(Note::id)),
                promise.map(Promise::words).orElse(""),
                note.map(Note::words).orElse(""));
    }

    FollowUpPage.Origin of(Seat seat, FollowUp followUp) {
        FollowUp.Source source = followUp.task().source();
        return new FollowUpPage.Origin(
                source,
                source.promise()
                        .flatMap(id -> promises.find(seat.teamId(), id))
                        .map(Promise::words)
                        .orElse(""),
                source.note()
                        .flatMap(id -> notes.find(seat.teamId(), id))
                        .map(Note::words)
                        .orElse(""));
    }

    /** A promise brings its day along; an answer brings its words, which the team then makes a task of. */
    Map<String, String> suggestion(Seat seat, Form form) {
        Map<String, String> suggested = new HashMap<>();
        promise(seat, form)
                .flatMap(promise -> promise.promised().byWhen())
                .ifPresent(day -> suggested.put("due", day.toString()));
        answer(seat, form).ifPresent(answer -> {
            if (!answer.question().isChosen()) {
                suggested.put("what", answer.words());
            }
            answer.callOn().ifPresent(day -> suggested.put("due", day.toString()));
        });
        return suggested;
    }

    private Optional<Promise> promise(Seat seat, Form form) {
        return new Typed(form).id("promise").flatMap(id -> promises.find(seat.teamId(), id));
    }

    private Optional<Note> note(Seat seat, Form form) {
        return new Typed(form).id("note").flatMap(id -> notes.find(seat.teamId(), id));
    }

    private Optional<DebriefAnswer> answer(Seat seat, Form form) {
        return meetings.latestOver(seat.teamId(), seat.effort().id(), clock.now())
                .flatMap(meeting -> debriefs.of(seat.teamId(), meeting.id()).values().stream()
                        .filter(answer -> isNamed(answer.question(), form))
                        .findFirst());
    }

    private static boolean isNamed(DebriefQuestion question, Form form) {
        return question.name().equals(form.value("answer"));
    }
}
