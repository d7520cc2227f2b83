package org.beloved.toolkit;

import com.ibm.icu.text.MessageFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.beloved.web.Language;

/** A text of a kit in both languages. Names in braces stand for what a team fills in. */
public record Text(String en, String es) {

    public Text {
        en = en.strip();
        es = es.strip();
        if (en.isEmpty() || es.isEmpty()) {
            throw new IllegalArgumentException("expected a text in \"en\" and in \"es\", found only one");
        }
        if (!blanks(en).equals(blanks(es))) {
            throw new IllegalArgumentException("expected the same names in braces in \"en\" and \"es\", found "
                    + blanks(en) + " and " + blanks(es));
        }
    }

    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> en;
            case SPANISH -> es;
        };
    }

    /** The text with its blanks filled. */
    public String filled(Language language, Map<String, Object> values) {
        return new MessageFormat(in(language), language.locale()).format(values);
    }

    /** The names in braces. */
    public Set<String> blanks() {
        return blanks(en);
    }

    private static Set<String> blanks(String text) {
        return new TreeSet<>(new MessageFormat(text).getArgumentNames());
    }
}
