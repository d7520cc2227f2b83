package org.beloved.research.answering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beloved.research.Answer;
import org.beloved.research.Certainty;
import org.beloved.web.Form;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;

/** An answer as typed: nothing counts without a source and a day. */
record AnswerForm(Optional<Answer> answer, Form form) {

    static AnswerForm read(Form form, String question, UUID by, LocalDate today, Instant now) {
        Typed typed = new Typed(form);
        String said = typed.required("said", "research.said.missing", 2000);
        String source = typed.required("source", "research.source.missing", 400);
        Optional<LocalDate> seen = typed.pastDay("seen", "research.seen.missing", today);
        Optional<Certainty> certainty = typed.choice("certainty", Certainty.class, "research.certainty.missing");
        typed.mend(SafetyCheck.look(form, "said", "source"));
        if (!typed.isGood()) {
            return new AnswerForm(Optional.empty(), typed.form());
        }
        Answer.Proof proof = new Answer.Proof(source, seen.orElseThrow(), certainty.orElseThrow());
        return new AnswerForm(Optional.of(new Answer(question, said, proof, by, now, next(form))), form);
    }

    /** The version after the one the person saw. One that is no number follows none, so both texts are shown. */
    private static int next(Form form) {
        String seen = form.value("version");
        return seen.matches("\\d{1,8}") ? Integer.parseInt(seen) + 1 : -1;
    }

    static Form kept(Optional<Answer> answer) {
        return answer.map(kept -> Form.filled(Map.of(
                        "said", kept.said(),
                        "source", kept.proof().source(),
                        "seen", kept.proof().seen().toString(),
                        "certainty", kept.proof().certainty().name(),
                        "version", Integer.toString(kept.version()))))
                .orElseGet(() -> Form.filled(Map.of("version", "0")));
    }
}
