package org.beloved.web;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.beloved.shared.Problem;

/** Everything the product says in one language: messages with named values, and dates, numbers and lists. */
public final class Words {

    private final Language language;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Words(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = Map.copyOf(patterns);
    }

    public Language language() {
        return language;
    }

    public boolean knows(String key) {
        return patterns.containsKey(key);
    }

    /**
     * @param namesAndValues name, value, name, value …, for the braces in the message
     * @throws IllegalArgumentException when there is no such message
     */
    public String say(String key, Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return say(key, values);
    }

    public String say(String key, Map<String, Object> values) {
        MessageFormat format = formats.computeIfAbsent(key, this::compile);
        // MessageFormat keeps state while it formats, so each call takes its own copy.
        return ((MessageFormat) format.clone()).format(values);
    }

    /** The same with a capital letter first, for messages that may begin with a value. */
    public String sentence(String key, Object... namesAndValues) {
        String said = say(key, namesAndValues);
        return said.isEmpty() ? said : said.substring(0, 1).toUpperCase(language.locale()) + said.substring(1);
    }

    public String say(Problem problem) {
        return say(problem.key(), problem.values());
    }

    /** As in "Thursday, December 10", with the year only when it is another one. */
    public String date(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear() ? pattern(say("web.date.day"), date) : longDate(date);
    }

    /** As in "December 10, 2026". */
    public String longDate(LocalDate date) {
        return pattern(say("web.date.long"), date);
    }

    /** As in "Dec 10". */
    public String shortDate(LocalDate date) {
        return pattern(say("web.date.short"), date);
    }

    /** As in "10:00 a.m.". */
    public String time(LocalTime time) {
        String half = time.getHour() < 12 ? say("web.time.am") : say("web.time.pm");
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return say("web.time", "hour", hour, "minute", "%02d".formatted(time.getMinute()), "half", half);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** As in "a, b, and c". */
    public String list(Collection<String> items) {
        return ListFormatter.getInstance(language.locale()).format(items);
    }

    private String pattern(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
    }

    private MessageFormat compile(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message \"" + key + "\" in " + language.tag());
        }
        return new MessageFormat(pattern, language.locale());
    }
}
