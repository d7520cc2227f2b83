package org.beloved.officials.person;

import java.util.Optional;
import java.util.UUID;
import org.beloved.officials.dossier.DossierNote;
import org.beloved.officials.dossier.DossierNotes;
import org.beloved.officials.dossier.Thought;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.SafetyCheck;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing down what the team thinks among itself, and taking it away for good. */
@Controller
class DossierController {

    private static final int LONGEST_NOTE = 2000;

    private final Scope scope;
    private final Portrait portrait;
    private final DossierNotes notes;

    DossierController(Scope scope, Portrait portrait, DossierNotes notes) {
        this.scope = scope;
        this.portrait = portrait;
        this.notes = notes;
    }

    @PostMapping("/workspace/{team}/official/{official}/notes")
    Answer add(Seat seat, @PathVariable UUID official, @RequestParam MultiValueMap<String, String> sent) {
        seat.mustWrite();
        Form form = Form.of(sent);
        Typed typed = new Typed(form);
        Optional<Thought> about = typed.choice("about", Thought.class, "officials.dossier.about.missing");
        String text = typed.required("text", "officials.dossier.text.missing", LONGEST_NOTE);
        typed.mend(SafetyCheck.look(form, "text"));
        return scope.team(seat.teamId(), () -> {
            portrait.mustKnow(seat, official);
            if (!typed.isGood()) {
                return portrait.of(seat, official, typed.form());
            }
            DossierNote note =
                    notes.written(about.orElseThrow(), text, seat.member().id());
            notes.add(seat.teamId(), official, note);
            return new SeeOther(Portrait.path(seat, official) + "#dossier");
        });
    }

    @PostMapping("/workspace/{team}/official/{official}/notes/{note}/removal")
    Answer remove(Seat seat, @PathVariable UUID official, @PathVariable UUID note) {
        seat.mustWrite();
        return scope.team(seat.teamId(), () -> {
            portrait.mustKnow(seat, official);
            notes.remove(seat.teamId(), official, note);
            return new SeeOther(Portrait.path(seat, official) + "#dossier");
        });
    }
}
