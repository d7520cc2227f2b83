package org.beloved.accounts.own;

import org.beloved.accounts.person.Account;
import org.beloved.web.Form;

/**
 * Adding a passkey: first its name and the passphrase, then the device.
 *
 * @param options what the device is asked, empty in the first step
 */
record NewPasskeyPage(String email, Form form, String options) implements OwnPage {

    static NewPasskeyPage naming(Account account, Form form) {
        return new NewPasskeyPage(account.email().value(), form, "");
    }

    static NewPasskeyPage atDevice(Account account, Form form, String options) {
        return new NewPasskeyPage(account.email().value(), form, options);
    }

    boolean isAtDevice() {
        return !options.isEmpty();
    }

    @Override
    public String template() {
        return "accounts/own/new_passkey";
    }
}
