package org.beloved.accounts.link;

import java.util.Optional;
import org.beloved.accounts.Standing;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.beloved.web.Language;

/**
 * What a link's holder may do.
 *
 * @param account whose, where there is an account already
 * @param email the address it confirms or invites
 * @param passphrase the hash of the one chosen at sign-up
 * @param standing what the invited person will look after
 * @param next where they wanted to go
 */
public record Link(
        LinkKind kind,
        Optional<AccountId> account,
        Optional<EmailAddress> email,
        Optional<String> passphrase,
        Standing standing,
        Language language,
        String next) {

    public static Link forAccount(LinkKind kind, AccountId account, Language language) {
        return new Link(
                kind, Optional.of(account), Optional.empty(), Optional.empty(), Standing.NEIGHBOR, language, "");
    }

    static Link signUp(EmailAddress email, String passphrase, Language language, String next) {
        return new Link(
                LinkKind.SIGN_UP,
                Optional.empty(),
                Optional.of(email),
                Optional.of(passphrase),
                Standing.NEIGHBOR,
                language,
                next);
    }

    public static Link newEmail(AccountId account, EmailAddress email, Language language) {
        return new Link(
                LinkKind.EMAIL,
                Optional.of(account),
                Optional.of(email),
                Optional.empty(),
                Standing.NEIGHBOR,
                language,
                "");
    }

    public static Link invitation(EmailAddress email, Standing standing, Language language) {
        return new Link(
                LinkKind.INVITATION, Optional.empty(), Optional.of(email), Optional.empty(), standing, language, "");
    }

    @Override
    public String toString() {
        return "Link[" + kind + "]";
    }
}
