package org.beloved.policy.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.beloved.policy.PartialDate;
import org.beloved.web.Language;

/** Says a date as exactly as the sources give it, and no more. */
public final class DateWords {

    private final Language language;
    private final Phrases phrases;

    public DateWords(Language language) {
        this.language = language;
        this.phrases = Phrases.in(language);
    }

    /** As in "October 18, 2011", "October 2011", "2011", or "between … and …". */
    public String say(PartialDate date) {
        if (date.isExact()) {
            return day(date.earliest());
        }
        return switch (date.written().length()) {
            case 4 -> date.written();
            case 7 -> pattern("policy.date.month", date.earliest());
            default -> phrases.say("policy.date.between", "first", day(date.earliest()), "last", day(date.latest()));
        };
    }

    public String day(LocalDate day) {
        return pattern("policy.date.day", day);
    }

    private String pattern(String key, LocalDate day) {
        return DateTimeFormatter.ofPattern(phrases.say(key), language.locale()).format(day);
    }
}
