package org.beloved.accounts.person;

import java.util.List;
import org.beloved.shared.Problem;

/** What a new passphrase must be: long. Spaces are welcome, and nobody is made to add a digit or a sign. */
public final class PassphraseRule {

    /** NIST SP 800-63B-4 asks this where a passphrase alone opens the door. */
    public static final int SHORTEST = 15;

    public static final int LONGEST = 200;

    private PassphraseRule() {}

    /** @return what is still to mend, empty when the passphrase will do */
    public static List<Problem> look(String field, String passphrase) {
        int length = passphrase.codePointCount(0, passphrase.length());
        if (length == 0) {
            return List.of(Problem.of(field, "accounts.passphrase.missing"));
        }
        if (length < SHORTEST) {
            return List.of(Problem.of(field, "accounts.passphrase.short", "least", SHORTEST));
        }
        if (length > LONGEST) {
            return List.of(Problem.of(field, "web.form.too-long", "most", LONGEST));
        }
        return List.of();
    }
}
