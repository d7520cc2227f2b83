package org.beloved.officials.office;

import java.util.Optional;
import org.beloved.officials.OfficeCorrection;
import org.beloved.places.OperatorKind;
import org.beloved.web.Form;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;

/** A correction as typed: what the team found, why it thinks so, and where it saw it. */
record OfficeForm(Optional<OfficeCorrection.Said> said, Form form) {

    static OfficeForm read(Form form) {
        Typed typed = new Typed(form);
        Optional<OperatorKind> kind = typed.choice("kind", OperatorKind.class, "officials.office.kind.missing");
        String words = typed.required("in-words", "officials.office.in-words.missing", 120);
        String decides = typed.optional("decides", 200);
        String reason = typed.required("reason", "officials.office.reason.missing", 600);
        String source = typed.required("source", "officials.source.missing", 300);
        typed.mend(SafetyCheck.look(form, "in-words", "decides", "reason"));
        if (!typed.isGood()) {
            return new OfficeForm(Optional.empty(), typed.form());
        }
        OfficeCorrection.Said said = new OfficeCorrection.Said(kind.orElseThrow(), words, decides, reason, source);
        return new OfficeForm(Optional.of(said), form);
    }
}
