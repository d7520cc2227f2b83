package org.beloved.accounts.person;

import org.beloved.shared.EmailAddress;
import org.beloved.shared.Problem;
import org.beloved.web.Form;

/** The field of a form in which somebody types an address. */
public final class EmailField {

    public static final String NAME = "email";

    private EmailField() {}

    /** What is to mend when {@link EmailAddress#parse} found no address in the field. */
    public static Problem problem(Form form) {
        String typed = form.value(NAME);
        if (typed.isEmpty()) {
            return Problem.of(NAME, "accounts.email.missing");
        }
        return Problem.of(NAME, typed.contains("@") ? "accounts.email.shape" : "accounts.email.no-at");
    }
}
