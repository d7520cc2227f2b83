package org.beloved.accounts.person;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and checks passphrases with Argon2id: 19 MiB, two passes, one lane, as OWASP asks. Each takes memory and time on
 * purpose, so only a few run at once and the rest wait their turn.
 */
@Component
public class Passphrases {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_ONCE = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final String nobodys = nobodys();

    Passphrases() {}

    public String hash(String passphrase) {
        return inTurn(() -> argon2.encode(spelled(passphrase)));
    }

    /** With no hash to compare, it takes as long as with one: an unknown address must not answer sooner. */
    public boolean fits(String passphrase, Optional<String> hash) {
        boolean matches = inTurn(() -> argon2.matches(spelled(passphrase), hash.orElse(nobodys)));
        return matches && hash.isPresent();
    }

    /** Costs as much to compare with as any other and fits nothing; made without the work of a hash, since each start waits. */
    private static String nobodys() {
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(KIBIBYTES, PASSES, LANES, random(SALT_BYTES), random(HASH_BYTES));
    }

    private static String random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    /** However a keyboard composes an accent, it is the same letter. */
    private static String spelled(String passphrase) {
        return Normalizer.normalize(passphrase, Normalizer.Form.NFKC);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
