package org.beloved.accounts.own;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.Passphrases;
import org.beloved.shared.Problem;
import org.beloved.walls.Attempts;
import org.beloved.walls.Limit;
import org.beloved.web.Form;
import org.springframework.stereotype.Component;

/** Asks for the passphrase once more before something that cannot be undone: the device may have been left open. */
@Component
class OwnPassphrase {

    static final String FIELD = "current";

    private static final Limit LIMIT = new Limit("accounts.own-passphrase", 10, Duration.ofMinutes(15));

    private final Passphrases passphrases;
    private final Attempts attempts;

    OwnPassphrase(Passphrases passphrases, Attempts attempts) {
        this.passphrases = passphrases;
        this.attempts = attempts;
    }

    /** Outside any scope. @return what is to mend, empty when it fits */
    List<Problem> look(Form form, Account account) {
        if (form.value(FIELD).isEmpty()) {
            return List.of(Problem.of(FIELD, "accounts.passphrase.own-missing"));
        }
        Optional<Duration> wait = attempts.count(LIMIT, account.id().toString());
        if (wait.isPresent()) {
            long minutes = Math.max(1, wait.get().plusSeconds(59).toMinutes());
            return List.of(new Problem(FIELD, "accounts.wait", Map.of("minutes", minutes)));
        }
        if (!passphrases.fits(form.value(FIELD), Optional.of(account.passphrase()))) {
            return List.of(Problem.of(FIELD, "accounts.own.no-match"));
        }
        attempts.forgive(LIMIT, account.id().toString());
        return List.of();
    }
}
