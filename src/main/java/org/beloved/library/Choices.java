package org.beloved.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.beloved.web.Language;
import org.beloved.web.Words;

/** What a resource can be sorted by, in words. */
public final class Choices {

    private Choices() {}

    public static Map<String, String> steps(Words words) {
        Map<String, String> options = new LinkedHashMap<>();
        IntStream.rangeClosed(1, 9)
                .forEach(step -> options.put("" + step, step + ". " + words.say("web.step." + step)));
        return options;
    }

    public static Map<String, String> kinds(Words words) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            options.put(kind.name(), words.say("library.kind." + kind));
        }
        return options;
    }

    public static Map<String, String> faiths(Words words) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Faith faith : Faith.values()) {
            options.put(faith.name(), words.say("library.faith." + faith));
        }
        return options;
    }

    public static Map<String, String> languages() {
        Map<String, String> options = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            options.put(language.tag(), language.ownName());
        }
        return options;
    }
}
