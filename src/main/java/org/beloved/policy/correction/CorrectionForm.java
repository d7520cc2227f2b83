package org.beloved.policy.correction;

import java.util.Optional;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.Problem;
import org.beloved.web.Form;
import org.beloved.web.FormGuard;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;

/** What somebody typed to propose a correction: either an answer, or the form with what is to mend. */
record CorrectionForm(Form form, Optional<Answer> answer) {

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_SOURCE = 500;

    /** A good form. */
    record Answer(About about, String proposed, String source, Optional<EmailAddress> email) {}

    static CorrectionForm read(Form form, Topic topic, FormGuard guard) {
        Typed typed = new Typed(form);
        typed.mend(guard.look(form));
        Optional<About> about = typed.choice("about", About.class, "policy.correction.about.missing");
        if (about.isPresent() && !topic.abouts().contains(about.get())) {
            typed.mend(Problem.of("about", "policy.correction.about.missing"));
        }
        String proposed = typed.required("proposed", "policy.correction.proposed.missing", LONGEST_TEXT);
        String source = typed.required("source", "policy.correction.source.missing", LONGEST_SOURCE);
        Optional<EmailAddress> email = EmailAddress.parse(form.value("email"));
        if (email.isEmpty() && !form.value("email").isEmpty()) {
            typed.mend(Problem.of("email", "policy.correction.email.bad"));
        }
        typed.mend(SafetyCheck.look(form, "proposed", "source"));
        return new CorrectionForm(
                guard.shown(typed.form()),
                typed.isGood() ? about.map(part -> new Answer(part, proposed, source, email)) : Optional.empty());
    }
}
