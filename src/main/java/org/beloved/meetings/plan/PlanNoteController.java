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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One of the notes a team keeps in mind for a meeting. */
@Controller
class PlanNoteController {

    private static final int LONGEST = 1500;

    private final Scope scope;
    private final PlanTable table;
    private final PlanNotes notes;

    PlanNoteController(Scope scope, PlanTable table, PlanNotes notes) {
        this.scope = scope;
        this.table = table;
        this.notes = notes;
    }

    @GetMapping("/workspace/{team}/plan/notes")
    Page show(Seat seat, @RequestParam(defaultValue = "") String about) {
        PlanTable.writersOnly(seat);
        NoteKind kind = kind(about);
        return scope.team(seat.teamId(), () -> {
            PlanNotes.Note kept = kept(table.meeting(seat), kind);
            return new NotePage(
                    seat,
                    kind,
                    kept,
                    Form.filled(Map.of("text", kept.text(), "version", Integer.toString(kept.version()))));
        });
    }

    @PostMapping("/workspace/{team}/plan/notes")
    Answer write(
            Seat seat,
            @RequestParam(defaultValue = "") String about,
            @RequestParam MultiValueMap<String, String> sent) {
        PlanTable.writersOnly(seat);
        NoteKind kind = kind(about);
        Form form = Form.of(sent);
        Typed typed = new Typed(form);
        String text = typed.optional("text", LONGEST);
        typed.mend(SafetyCheck.look(form, "text"));
        return scope.team(seat.teamId(), () -> {
            Meeting meeting = table.meeting(seat);
            PlanNotes.Note kept = kept(meeting, kind);
            if (!typed.isGood()) {
                return new NotePage(seat, kind, kept, typed.form());
            }
            return notes.save(meeting, kind, new PlanNotes.Note(text, form.version()))
                    ? new SeeOther(seat.path("plan") + "#words")
                    : new NotePage(seat, kind, kept, form.overtaken(kept.version()));
        });
    }

    private PlanNotes.Note kept(Meeting meeting, NoteKind kind) {
        return notes.of(meeting).getOrDefault(kind, PlanNotes.Note.NONE);
    }

    private static NoteKind kind(String about) {
        return NoteKind.parse(about).orElseThrow(NotHere::new);
    }
}
