package org.beloved.accounts.passkey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.AccountId;
import org.beloved.walls.KeyedHash;
import org.springframework.stereotype.Component;

/**
 * What a device is asked to sign. It carries our own print and the time it runs out, so nothing is kept for a stranger:
 * the device's answer brings it back. That it is used once, {@link org.beloved.walls.Once} sees to.
 */
@Component
public class Challenges {

    public static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private static final String PURPOSE = "accounts.passkey";
    private static final String SIGN_IN = "sign-in";

    private final KeyedHash prints;
    private final InstantSource clock;

    Challenges(KeyedHash prints, InstantSource clock) {
        this.prints = prints;
        this.clock = clock;
    }

    public String forSignIn() {
        return make(SIGN_IN);
    }

    /** For somebody who has just shown that the account is theirs. */
    public String forMaking(AccountId account) {
        return make(account.toString());
    }

    /** @return what makes it count once; empty when it is not one of ours, is for something else, or has run out */
    Optional<String> onceOfSignIn(byte[] challenge) {
        return once(challenge, SIGN_IN);
    }

    Optional<String> onceOfMaking(byte[] challenge, AccountId account) {
        return once(challenge, account.toString());
    }

    private String make(String deed) {
        String once = UUID.randomUUID().toString();
        String until = Long.toString(clock.instant().plus(GOOD_FOR).getEpochSecond());
        return String.join(".", once, until, print(once, until, deed));
    }

    private Optional<String> once(byte[] challenge, String deed) {
        String[] parts = new String(challenge, StandardCharsets.US_ASCII).split("\\.", -1);
        if (parts.length != 3 || !prints.matches(PURPOSE, text(parts[0], parts[1], deed), parts[2])) {
            return Optional.empty();
        }
        boolean isOver = clock.instant().isAfter(Instant.ofEpochSecond(Long.parseLong(parts[1])));
        return isOver ? Optional.empty() : Optional.of(parts[0]);
    }

    private String print(String once, String until, String deed) {
        return prints.of(PURPOSE, text(once, until, deed));
    }

    private static String text(String once, String until, String deed) {
        return String.join(".", once, until, deed);
    }
}
