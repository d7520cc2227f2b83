package org.beloved.accounts.entrance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beloved.accounts.person.EmailField;
import org.beloved.accounts.person.PassphraseRule;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.Problem;
import org.beloved.web.Form;

/** An address and a passphrase as typed, and what is still to mend. */
record NewAccountForm(Optional<EmailAddress> email, String passphrase, List<Problem> problems) {

    static NewAccountForm read(Form form) {
        List<Problem> problems = new ArrayList<>();
        Optional<EmailAddress> email = EmailAddress.parse(form.value("email"));
        if (email.isEmpty()) {
            problems.add(EmailField.problem(form));
        }
        String passphrase = form.value("passphrase");
        problems.addAll(PassphraseRule.look("passphrase", passphrase, form.value("email")));
        return new NewAccountForm(email, passphrase, problems);
    }
}
