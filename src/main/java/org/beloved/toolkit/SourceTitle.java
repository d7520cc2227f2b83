package org.beloved.toolkit;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.beloved.web.Language;

/**
 * What a source is called. A title of its own stays as it is, whatever the reader's language; what we say of a source that has none
 * is said in both.
 */
public record SourceTitle(String en, String es) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public SourceTitle {
        if (en.isBlank() || es.isBlank()) {
            throw new IllegalArgumentException("expected a \"title\", found none");
        }
    }

    /** All sources with a title of their own are in English so far. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SourceTitle own(String title) {
        return new SourceTitle(title, title);
    }

    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> en;
            case SPANISH -> es;
        };
    }

    /** The language it is then in, for whoever has it read aloud. */
    public Language spoken(Language reader) {
        return en.equals(es) ? Language.ENGLISH : reader;
    }
}
