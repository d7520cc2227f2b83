package org.beloved.meetings.day;

import java.util.UUID;
import org.beloved.meetings.Meetings;
import org.beloved.meetings.notes.Note;
import org.beloved.meetings.notes.NoteKind;
import org.beloved.meetings.notes.Notes;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SafetyCheck;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing a note, or taking it out. Of two who change it at once, the second sees both texts. */
@Controller
class NoteController {

    private final Scope scope;
    private final Notes notes;
    private final Meetings meetings;

    NoteController(Scope scope, Notes notes, Meetings meetings) {
        this.scope = scope;
        this.notes = notes;
        this.meetings = meetings;
    }

    @GetMapping("/workspace/{team}/day/notes/{note}")
    Page show(Seat seat, @PathVariable UUID note) {
        return scope.team(seat.teamId(), () -> NotePage.of(seat, toChange(seat, note)));
    }

    @PostMapping("/workspace/{team}/day/notes/{note}")
    Answer change(Seat seat, @PathVariable UUID note, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.of(typed);
        return scope.team(seat.teamId(), () -> {
            Note kept = toChange(seat, note);
            Typed read = new Typed(form);
            var kind = read.choice("kind", NoteKind.class, "meetings.day.kind.missing");
            String words = read.required("words", "meetings.day.words.missing", NoteForm.LONGEST);
            read.mend(SafetyCheck.look(form, "words"));
            if (kind.isEmpty() || !read.isGood()) {
                return new NotePage(seat, kept, read.form());
            }
            boolean isCurrent = form.value("version").equals(Integer.toString(kept.version()));
            return isCurrent && notes.save(kept.reworded(kind.get(), words))
                    ? new SeeOther(seat.path("day"))
                    : NotePage.overtaken(seat, toChange(seat, note), form);
        });
    }

    @PostMapping("/workspace/{team}/day/notes/{note}/removal")
    Answer remove(Seat seat, @PathVariable UUID note) {
        return scope.team(seat.teamId(), () -> {
            notes.remove(toChange(seat, note));
            return new SeeOther(seat.path("day"));
        });
    }

    private Note toChange(Seat seat, UUID id) {
        return notes.find(seat.teamId(), id)
                .filter(_ -> seat.mayWrite())
                .filter(note -> meetings.find(seat.teamId(), note.key().meeting())
                        .filter(meeting ->
                                meeting.key().effort().equals(seat.effort().id()))
                        .isPresent())
                .orElseThrow(NotHere::new);
    }
}
