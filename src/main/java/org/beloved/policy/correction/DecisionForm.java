package org.beloved.policy.correction;

import java.util.Map;
import java.util.Optional;
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
    record Answer(Ruling ruling, String said, String source, String reason, Language language) {

        Change.Texts texts(Correction correction) {
            String stood = correction.wording().stood();
            return ruling == Ruling.ACCEPTED ? new Change.Texts(stood, said, source) : new Change.Texts(stood, "", "");
        }
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
        if (ruling.filter(Ruling.ACCEPTED::equals).isPresent()) {
            mustSay(typed, "said", said);
            mustSay(typed, "source", source);
        }
        if (ruling.filter(Ruling.DISCARDED::equals).isEmpty()) {
            mustSay(typed, "reason", reason);
            typed.mend(SafetyCheck.look(form, "said", "source", "reason"));
        }
        return new DecisionForm(
                typed.form(),
                typed.isGood()
                        ? ruling.map(each -> new Answer(each, said, source, reason, language))
                        : Optional.empty());
    }

    private static void mustSay(Typed typed, String field, String value) {
        if (value.isEmpty()) {
            typed.mend(Problem.of(field, "policy.decision." + field + ".missing"));
        }
    }
}
