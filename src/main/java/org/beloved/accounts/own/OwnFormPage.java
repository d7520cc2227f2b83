package org.beloved.accounts.own;

import org.beloved.accounts.person.PassphraseRule;
import org.beloved.web.Form;

/**
 * A form about one's own account.
 *
 * @param template draws it
 * @param email the address as it is now
 */
record OwnFormPage(String template, String email, Form form) implements OwnPage {

    int shortest() {
        return PassphraseRule.SHORTEST;
    }
}
