package org.beloved.accounts.own;

import java.util.List;
import java.util.Map;
import org.beloved.accounts.passkey.Passkey;
import org.beloved.accounts.person.Account;
import org.beloved.shared.Problem;
import org.beloved.web.Form;

/** One passkey, to be named or removed; each has a form of its own. */
record PasskeyPage(String email, Passkey passkey, Form naming, Form removal) implements OwnPage {

    static PasskeyPage of(Account account, Passkey passkey) {
        Form label = Form.filled(Map.of(PasskeyLabel.FIELD, passkey.label()));
        return new PasskeyPage(account.email().value(), passkey, label, Form.empty());
    }

    PasskeyPage named(Form form, List<Problem> problems) {
        return new PasskeyPage(email, passkey, form.with(problems), removal);
    }

    PasskeyPage removed(Form form, List<Problem> problems) {
        return new PasskeyPage(email, passkey, naming, form.with(problems));
    }

    String path() {
        return "/account/passkeys/" + passkey.id();
    }

    /** Whichever of the two has something to mend. */
    @Override
    public Form form() {
        return naming.isBad() ? naming : removal;
    }

    @Override
    public String template() {
        return "accounts/own/passkey";
    }
}
