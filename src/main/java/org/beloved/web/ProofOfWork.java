package org.beloved.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import org.beloved.walls.Attempts;
import org.beloved.walls.KeyedHash;
import org.beloved.walls.Limit;
import org.springframework.stereotype.Component;

/**
 * A small sum that a browser does by itself before it sends a form, after the manner of ALTCHA: find the number that,
 * behind the salt, has this SHA-256. One form costs nothing to notice, ten thousand cost a machine its time. Each can be
 * used once, and only for a while; nothing of the person is asked or kept.
 */
@Component
public class ProofOfWork {

    /** A second on an old phone, at most. */
    static final int MOST = 60_000;

    static final Duration GOOD_FOR = Duration.ofHours(2);

    private static final String PURPOSE = "web.proof";
    private static final Limit ONCE = new Limit("web.proof", 1, GOOD_FOR.multipliedBy(2));
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyedHash prints;
    private final Attempts attempts;
    private final InstantSource clock;

    ProofOfWork(KeyedHash prints, Attempts attempts, InstantSource clock) {
        this.prints = prints;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Salt with its last second, the sought hash, and our signature under both. */
    String challenge() {
        return challenge(clock.instant().plus(GOOD_FOR), RANDOM.nextInt(MOST));
    }

    String challenge(Instant until, int number) {
        byte[] bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        String salt = HexFormat.of().formatHex(bytes) + "." + until.getEpochSecond();
        String asked = salt + ":" + hash(salt, Integer.toString(number));
        return asked + ":" + prints.of(PURPOSE, asked);
    }

    /**
     * Whether the sum was done, in time and for the first time. Call it outside any scope.
     *
     * @param proof the challenge as it was given, and the number behind it
     */
    boolean isGood(String proof) {
        String[] parts = proof.split(":", -1);
        if (parts.length != 4 || !parts[3].matches("[0-9]{1,7}")) {
            return false;
        }
        String salt = parts[0];
        return prints.matches(PURPOSE, salt + ":" + parts[1], parts[2])
                && clock.instant().getEpochSecond() <= lastSecond(salt)
                && hash(salt, parts[3]).equals(parts[1])
                && attempts.count(ONCE, salt).isEmpty();
    }

    /** Of a salt that we signed. */
    private static long lastSecond(String salt) {
        return Long.parseLong(salt.substring(salt.indexOf('.') + 1));
    }

    static String hash(String salt, String number) {
        try {
            byte[] text = (salt + number).getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
