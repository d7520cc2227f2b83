package org.beloved.accounts.link;

import java.util.List;
import org.beloved.accounts.person.PassphraseRule;
import org.beloved.shared.Problem;
import org.beloved.web.Form;

/** A new passphrase as typed. */
record ChosenPassphrase(String value, List<Problem> problems) {

    static ChosenPassphrase read(Form form, String email) {
        String typed = form.value("passphrase");
        return new ChosenPassphrase(typed, PassphraseRule.look("passphrase", typed, email));
    }
}
