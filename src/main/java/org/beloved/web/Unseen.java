package org.beloved.web;

import java.util.regex.Pattern;

/**
 * Signs that show nothing and do something: turn the letters after them around, so that a name reads as another one, or
 * steer a terminal. People paste them without knowing, so they are dropped and not complained of. What scripts and emoji
 * need (joiners, the two direction marks, tags of flags) stays.
 */
final class Unseen {

    private static final Pattern STEERING = Pattern.compile(
            "[\\p{Cc}&&[^\t\n\r]]|[\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF]");

    /** Letters that look like nothing at all. */
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{C}\\s\\u115F\\u1160\\u2800\\u3164\\uFFA0]*");

    private Unseen() {}

    /** Empty when nothing of it could be seen. */
    static String without(String text) {
        if (text.chars().allMatch(Unseen::isPlain)) {
            return text.isBlank() ? "" : text; // Nearly all that is typed; the patterns take far longer.
        }
        String seen = STEERING.matcher(text).replaceAll("");
        return BLANK.matcher(seen).matches() ? "" : seen;
    }

    private static boolean isPlain(int letter) {
        return letter >= ' ' && letter <= '~' || letter == '\n' || letter == '\r' || letter == '\t';
    }
}
