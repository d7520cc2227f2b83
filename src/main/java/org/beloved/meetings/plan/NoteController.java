package org.beloved.meetings.plan;

import java.util.Map;
import org.beloved.meetings.Meeting;
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

/** One of the notes a team keeps in mind for a meeting. */
@Controller
class NoteController {

    private static final int LONGEST = 1500;

    private final Scope scope;
    private final PlanTable table;
    private final Notes notes;

    NoteController(Scope scope, PlanTable table, Notes notes) {
        this.scope = scope;
        this.table = table;
        this.notes = notes;
    }

    @GetMapping("/workspace/{team}/plan/notes/{kind}")
    Page show(Seat seat, @PathVariable String kind) {
        PlanTable.writersOnly(seat);
        NoteKind about = about(kind);
        return scope.team(seat.teamId(), () -> {
            Notes.Note kept = kept(table.meeting(seat), about);
            return new NotePage(
                    seat,
                    about,
                    kept,
                    Form.filled(Map.of("text", kept.text(), "version", Integer.toString(kept.version()))));
        });
    }

    @PostMapping("/workspace/{team}/plan/notes/{kind}")
    Answer write(Seat seat, @PathVariable String kind, @RequestParam MultiValueMap<String, String> sent) {
        PlanTable.writersOnly(seat);
        NoteKind about = about(kind);
        Form form = Form.of(sent);
        Typed typed = new Typed(form);
        String text = typed.optional("text", LONGEST);
        typed.mend(SafetyCheck.look(form, "text"));
        return scope.team(seat.teamId(), () -> {
            Meeting meeting = table.meeting(seat);
            Notes.Note kept = kept(meeting, about);
            if (!typed.isGood()) {
                return new NotePage(seat, about, kept, typed.form());
            }
            return notes.save(meeting, about, new Notes.Note(text, form.version()))
                    ? new SeeOther(seat.path("plan") + "#words")
                    : new NotePage(seat, about, kept, form.overtaken(kept.version()));
        });
    }

    private Notes.Note kept(Meeting meeting, NoteKind about) {
        return notes.of(meeting).getOrDefault(about, Notes.Note.NONE);
    }

    private static NoteKind about(String kind) {
        return NoteKind.parse(kind).orElseThrow(NotHere::new);
    }
}
