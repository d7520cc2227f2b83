package org.beloved.meetings.day;

import java.util.LinkedHashMap;
import java.util.Map;
import org.beloved.meetings.notes.Note;
import org.beloved.meetings.notes.NoteKind;
import org.beloved.teams.FormPage;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Words;

/** One note to change. */
record NotePage(Seat seat, Note note, Form form) implements FormPage {

    static NotePage of(Seat seat, Note note) {
        return new NotePage(
                seat,
                note,
                Form.filled(Map.of(
                        "kind", note.kind().name(),
                        "words", note.words(),
                        "version", Integer.toString(note.version()))));
    }

    /** What was typed stays in the form; saving again means it, so the form now carries the newer version. */
    static NotePage overtaken(Seat seat, Note now, Form form) {
        return new NotePage(seat, now, form.overtaken(now.version()));
    }

    static Map<String, String> kinds(Words words) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (NoteKind kind : NoteKind.values()) {
            kinds.put(kind.name(), words.say("meetings.day.kind." + kind));
        }
        return kinds;
    }

    String address() {
        return seat.path("day/notes/" + note.id());
    }

    @Override
    public String template() {
        return "meetings/day/note";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.day.title");
    }
}
