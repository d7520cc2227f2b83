package org.beloved.meetings.day;

import java.util.UUID;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.WhomWeMeet;
import org.beloved.meetings.notes.Note;
import org.beloved.meetings.notes.Notes;
import org.beloved.meetings.promises.Noted;
import org.beloved.meetings.promises.Promises;
import org.beloved.teams.Seat;
import org.beloved.walls.Once;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing down what is said. The answer comes after the commit: only then does the page say that it is saved. */
@Controller
class NotesController {

    private final Scope scope;
    private final Once once;
    private final Days days;
    private final WhomWeMeet whomWeMeet;
    private final Notes notes;
    private final Promises promises;
    private final CountyClock clock;

    NotesController(
            Scope scope,
            Once once,
            Days days,
            WhomWeMeet whomWeMeet,
            Notes notes,
            Promises promises,
            CountyClock clock) {
        this.scope = scope;
        this.once = once;
        this.days = days;
        this.whomWeMeet = whomWeMeet;
        this.notes = notes;
        this.promises = promises;
        this.clock = clock;
    }

    @PostMapping("/workspace/{team}/day/notes")
    Answer create(Seat seat, @RequestParam MultiValueMap<String, String> typed, Words words) {
        if (!seat.mayWrite()) {
            throw new NotHere();
        }
        Form form = Form.of(typed);
        return scope.team(seat.teamId(), () -> {
            Meeting meeting = days.takingNotes(seat).orElseThrow(NotHere::new);
            Noted noted = new Noted(seat.member().id(), clock.now());
            UUID id = new Typed(form).id("once").orElseGet(UUID::randomUUID);
            return switch (NoteForm.read(form, whomWeMeet.of(meeting).present(words))) {
                case NoteForm.Unfinished(Form unfinished) -> days.page(seat, meeting, unfinished, words);
                case NoteForm.Plain(var kind, var text) ->
                    keep(
                            seat,
                            form,
                            () -> notes.add(
                                    new Note(new Note.Key(seat.teamId(), meeting.id(), id), kind, text, noted, 1)));
                case NoteForm.Promising(var promised) ->
                    keep(seat, form, () -> promises.add(seat.teamId(), meeting.id(), id, promised, noted));
            };
        });
    }

    /** A phone that lost its signal sends the same sheet again, perhaps as another kind: it is kept once. */
    private SeeOther keep(Seat seat, Form form, Runnable write) {
        return new SeeOther(once.first(form.value("once"), () -> {
            write.run();
            return seat.path("day");
        }));
    }
}
