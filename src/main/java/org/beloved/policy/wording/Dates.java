package org.beloved.policy.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.beloved.web.Language;

/** Days in words. */
public final class Dates {

    private Dates() {}

    public static String words(LocalDate day, Language language) {
        var pattern = Phrases.in(language).say("policy.compare.date");
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}
