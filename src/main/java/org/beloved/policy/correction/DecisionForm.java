package org.beloved.policy.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.policy.correction.Change.Note;
import org.beloved.shared.Problem;
import org.beloved.web.Form;
import org.beloved.web.Language;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;

/** What a moderator typed to decide: either an answer, or the form with what is to mend. */
record DecisionForm(Form form, Optional<Answer> answer) {

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_REASON = 500;

    /** A good form. What is said and the source are shown to everybody only when it is accepted. */
    record Answer(Ruling ruling, String source, List<Note> notes) {

        Change.Texts texts(Correction correction) {
            return new Change.Texts(correction.wording().stood(), ruling == Ruling.ACCEPTED ? source : "");
        }

        /** Whether this is what was decided already, sent once more. */
        boolean isSaidBy(Change change) {
            return ruling == change.ruling() && notes.equals(change.notes());
        }
    }

    /** The language a moderator does not write in first. */
    static Language other(Language language) {
        return switch (language) {
            case ENGLISH -> Language.SPANISH;
            case SPANISH -> Language.ENGLISH;
        };
    }

    /** Nothing decided yet: the words of the proposal, to be looked over. */
    static Form blank(Correction correction) {
        return Form.filled(Map.of(
                "said",
                correction.wording().proposed(),
                "source",
                correction.wording().source()));
    }

    static DecisionForm read(Form form, Language language) {
        Typed typed = new Typed(form);
        Optional<Ruling> ruling = typed.choice("ruling", Ruling.class, "policy.decision.ruling.missing");
        String said = typed.optional("said", LONGEST_TEXT);
        String source = typed.optional("source", LONGEST_REASON);
        String reason = typed.optional("reason", LONGEST_REASON);
        String saidOther = typed.optional("said-other", LONGEST_TEXT);
        String reasonOther = typed.optional("reason-other", LONGEST_REASON);
        boolean isAccepted = ruling.filter(Ruling.ACCEPTED::equals).isPresent();
        if (isAccepted) {
            mustSay(typed, "said", said);
            mustSay(typed, "source", source);
            if (saidOther.isEmpty() != reasonOther.isEmpty()) {
                String missing = saidOther.isEmpty() ? "said-other" : "reason-other";
                typed.mend(Problem.of(missing, "policy.decision.other.half"));
            }
        }
        if (ruling.filter(Ruling.DISCARDED::equals).isEmpty()) {
            mustSay(typed, "reason", reason);
            typed.mend(SafetyCheck.look(form, "said", "source", "reason", "said-other", "reason-other"));
        }
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(language, isAccepted ? said : "", reason));
        if (!reasonOther.isEmpty()) {
            notes.add(new Note(other(language), isAccepted ? saidOther : "", reasonOther));
        }
        return new DecisionForm(
                typed.form(), typed.isGood() ? ruling.map(each -> new Answer(each, source, notes)) : Optional.empty());
    }

    private static void mustSay(Typed typed, String field, String value) {
        if (value.isEmpty()) {
            typed.mend(Problem.of(field, "policy.decision." + field + ".missing"));
        }
    }
}
