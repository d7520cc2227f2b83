package org.beloved.events.desk;

import java.util.List;
import java.util.Optional;
import org.beloved.events.calendar.Event;
import org.beloved.shared.Problem;
import org.beloved.web.Form;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;

/** What a moderator chose: either a decision, or the form with what is to mend. */
record EventDecisionForm(Form form, Optional<EventRuling.Kind> kind, String words) {

    private static final int LONGEST = 500;

    static EventDecisionForm read(Form form, Event event) {
        Typed typed = new Typed(form);
        Optional<EventRuling.Kind> kind = typed.choice("ruling", EventRuling.Kind.class, "events.desk.ruling.missing");
        if (kind.isPresent() && !kinds(event).contains(kind.get())) {
            typed.mend(Problem.of("ruling", "events.desk.ruling.missing"));
        }
        String words = typed.optional("words", LONGEST);
        if (words.isEmpty()
                && kind.filter(each -> each != EventRuling.Kind.SHOWN).isPresent()) {
            typed.mend(Problem.of("words", "events.desk.words.missing"));
        }
        typed.mend(SafetyCheck.look(form, "words"));
        return new EventDecisionForm(typed.form(), typed.isGood() ? kind : Optional.empty(), words);
    }

    /** What can be decided where the event stands. */
    static List<EventRuling.Kind> kinds(Event event) {
        return switch (event.standing().state()) {
            case WAITING -> List.of(EventRuling.Kind.SHOWN, EventRuling.Kind.REFUSED);
            case SHOWN -> List.of(EventRuling.Kind.TAKEN_DOWN);
            case REFUSED, TAKEN_DOWN -> List.of();
        };
    }

    /** A second press of the same button is answered like the first. */
    boolean isDoneAlready(EventDesk.Found found) {
        return form.version() == found.event().version()
                && found.rulings().stream()
                        .findFirst()
                        .filter(last -> last.kind().leadsTo()
                                == found.event().standing().state())
                        .filter(last -> last.kind().name().equals(form.value("ruling")))
                        .isPresent();
    }

    /** Whether it still stands as it stood on the screen. */
    boolean isAsRead(Event event) {
        return form.value("state").isEmpty()
                || form.value("state").equals(event.standing().state().name()) && form.version() == event.version();
    }
}
