package org.beloved.teams.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import org.beloved.web.Tradition;
import org.beloved.web.Words;

/** What can be chosen on each form about an entry, code and words. */
public final class Choices {

    private Choices() {}

    public static Map<String, String> shown(Words words) {
        return texts(words, "");
    }

    public static Map<String, String> shownDetails(Words words) {
        return texts(words, ".detail");
    }

    public static Map<String, String> traditions(Words words) {
        Map<String, String> texts = new LinkedHashMap<>();
        Tradition.widestOnes().forEach(each -> texts.put(each.code(), each.in(words.language())));
        return texts;
    }

    private static Map<String, String> texts(Words words, String ending) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Shown shown : Shown.values()) {
            texts.put(shown.name(), words.say("teams.directory.shown." + shown + ending));
        }
        return texts;
    }
}
