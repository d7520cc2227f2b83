package org.beloved.meetings.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plan of one meeting, whole. */
public record Plan(
        Roles roles,
        Agenda agenda,
        Ask ask,
        List<AnsweredQuestion> questions,
        Map<NoteKind, PlanNotes.Note> notes,
        List<PlanTask> tasks) {

    /** What a plan may still lack. None of it ever stands in the way of printing. */
    public enum Missing {
        PIN,
        ASK,
        ROLES,
        YESES,
        FALLBACK,
        TIME
    }

    public Plan {
        questions = List.copyOf(questions);
        notes = Map.copyOf(notes);
        tasks = List.copyOf(tasks);
    }

    /** In the order in which a team should see to it. */
    public Set<Missing> missing(int givenMinutes) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (roles.pin().isEmpty()) {
            missing.add(Missing.PIN);
        }
        if (!ask.isWorded()) {
            missing.add(Missing.ASK);
        }
        if (roles.empty().stream()
                .anyMatch(seat -> !seat.slot().equals(roles.pin().slot()))) {
            missing.add(Missing.ROLES);
        }
        if (!roles.waiting().isEmpty()) {
            missing.add(Missing.YESES);
        }
        if (ask.isWorded() && ask.fallback().isEmpty()) {
            missing.add(Missing.FALLBACK);
        }
        if (agenda.over(givenMinutes) > 0) {
            missing.add(Missing.TIME);
        }
        return missing;
    }

    public PlanNotes.Note note(NoteKind kind) {
        return notes.getOrDefault(kind, PlanNotes.Note.NONE);
    }
}
