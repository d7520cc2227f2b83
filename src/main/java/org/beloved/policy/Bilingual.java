package org.beloved.policy;

import org.beloved.web.Language;

/** The same thing said in English and in Spanish, both written by us. */
public record Bilingual(String en, String es) {

    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> en;
            case SPANISH -> es;
        };
    }
}
