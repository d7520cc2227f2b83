package org.beloved.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Languages people meet in, each called by its own name, as whoever looks for it would. */
public final class Tongues {

    private static final String OTHER = "other";
    private static final List<String> CODES =
            List.of("en", "es", "ar", "fr", "ht", "ko", "pt", "tl", "vi", "zh", OTHER);
    private static final Map<String, String> OWN_NAMES = Map.of("ht", "Kreyòl ayisyen", "tl", "Tagalog");

    private Tongues() {}

    /** Code and name, for a choice. */
    public static Map<String, String> all(Words words) {
        Map<String, String> names = new LinkedHashMap<>();
        CODES.forEach(code -> names.put(code, name(code, words)));
        return names;
    }

    public static boolean knows(String code) {
        return CODES.contains(code);
    }

    public static String name(String code, Words words) {
        if (code.equals(OTHER)) {
            return words.say("web.tongue.other");
        }
        Locale locale = Locale.of(code);
        String own = OWN_NAMES.getOrDefault(code, locale.getDisplayLanguage(locale));
        return own.substring(0, 1).toUpperCase(locale) + own.substring(1);
    }
}
