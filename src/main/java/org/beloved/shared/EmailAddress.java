package org.beloved.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address in the one spelling we compare by: trimmed and in lower case. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>\",;:()\\[\\]\\\\]+@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!isValid(value)) {
            throw new IllegalArgumentException("expected an e-mail address like name@example.org");
        }
    }

    /** Empty when the text has not the shape of an address; nothing is sent to find out more. */
    public static Optional<EmailAddress> parse(String typed) {
        String spelled = typed.strip().toLowerCase(Locale.ROOT);
        return isValid(spelled) ? Optional.of(new EmailAddress(spelled)) : Optional.empty();
    }

    private static boolean isValid(String spelled) {
        return spelled.length() <= LONGEST && SHAPE.matcher(spelled).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
