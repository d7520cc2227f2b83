package org.beloved.meetings.day;

import java.util.List;
import java.util.Optional;
import org.beloved.meetings.notes.NoteKind;
import org.beloved.meetings.promises.PromiseForm;
import org.beloved.meetings.promises.Promised;
import org.beloved.shared.Problem;
import org.beloved.web.Form;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;

/** What a note taker typed: a note, a promise, or something still to mend. */
sealed interface NoteForm {

    int LONGEST = 2000;

    record Plain(NoteKind kind, String words) implements NoteForm {}

    record Promising(Promised promised) implements NoteForm {}

    record Unfinished(Form form) implements NoteForm {}

    /** @param they who promised when nobody else is named */
    static NoteForm read(Form form, String they) {
        String kind = form.value("kind");
        return switch (kind) {
            case "THEIRS", "OURS" -> promising(form, they);
            case "NOTE", "QUESTION" -> plain(form, NoteKind.valueOf(kind));
            default -> new Unfinished(form.with(Problem.of("kind", "meetings.day.kind.missing")));
        };
    }

    private static NoteForm promising(Form form, String they) {
        form.typed().set("side", form.value("kind"));
        PromiseForm read = PromiseForm.read(form, they, List.of());
        Optional<Promised> promised = read.promised();
        return promised.isPresent() ? new Promising(promised.get()) : new Unfinished(read.form());
    }

    private static NoteForm plain(Form form, NoteKind kind) {
        Typed typed = new Typed(form);
        String words = typed.required("words", "meetings.day.words.missing", LONGEST);
        typed.mend(SafetyCheck.look(form, "words"));
        return typed.isGood() ? new Plain(kind, words) : new Unfinished(typed.form());
    }
}
