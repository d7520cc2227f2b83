package org.beloved.accounts.own;

import java.util.List;
import org.beloved.accounts.passkey.Passkey;
import org.beloved.shared.Problem;
import org.beloved.web.Form;

/** What somebody calls a passkey, as typed. */
final class PasskeyLabel {

    static final String FIELD = "label";

    private PasskeyLabel() {}

    /** @return what is to mend, empty when it will do */
    static List<Problem> look(Form form) {
        String label = form.value(FIELD);
        if (label.isEmpty()) {
            return List.of(Problem.of(FIELD, "accounts.own.passkey.label.missing"));
        }
        return label.length() > Passkey.LONGEST_LABEL
                ? List.of(Problem.of(FIELD, "web.form.too-long", "most", Passkey.LONGEST_LABEL))
                : List.of();
    }
}
