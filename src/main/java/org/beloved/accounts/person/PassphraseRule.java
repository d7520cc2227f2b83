package org.beloved.accounts.person;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import org.beloved.shared.Problem;

/**
 * What a new passphrase must be: long, and not what others would guess first. Spaces are welcome, and nobody is made to
 * add a digit or a sign.
 */
public final class PassphraseRule {

    /** NIST SP 800-63B-4 asks this where a passphrase alone opens the door. */
    public static final int SHORTEST = 15;

    public static final int LONGEST = 200;

    /** Of 0 to 4; three stands for at least 100 million guesses. */
    private static final int STRONG_ENOUGH = 3;

    /** Guessing time grows with the square of the length, and nothing this long becomes weak by more letters. */
    private static final int MEASURED = 50;

    private static final Zxcvbn GUESSES = new Zxcvbn();

    private PassphraseRule() {}

    /**
     * @param email what somebody who knows the person would try first
     * @return what is still to mend, empty when the passphrase will do
     */
    public static List<Problem> look(String field, String passphrase, String email) {
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
        return isEasilyGuessed(passphrase, email)
                ? List.of(Problem.of(field, "accounts.passphrase.guessed"))
                : List.of();
    }

    private static boolean isEasilyGuessed(String passphrase, String email) {
        String measured = passphrase.substring(0, Math.min(passphrase.length(), MEASURED));
        List<String> known = List.of(email, email.replaceAll("@.*", ""), "beloved", "lantern river maple seven");
        return GUESSES.measure(measured, known).getScore() < STRONG_ENOUGH;
    }
}
