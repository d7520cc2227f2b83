package org.beloved.meetings.plan;

import org.beloved.teams.FormPage;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Words;

/** One of the notes of a plan. */
record NotePage(Seat seat, NoteKind kind, PlanNotes.Note kept, Form form) implements FormPage {

    String action() {
        return seat.path("plan/notes?about=" + kind.key());
    }

    @Override
    public String template() {
        return "meetings/plan/note";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.plan.title");
    }
}
