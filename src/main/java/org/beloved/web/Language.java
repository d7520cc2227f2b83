package org.beloved.web;

import java.util.Locale;
import java.util.Optional;

/** The languages every page speaks. */
public enum Language {
    ENGLISH("en", "English", Locale.US),
    SPANISH("es", "Español", Locale.of("es", "US"));

    private final String tag;
    private final String ownName;
    private final Locale locale;

    Language(String tag, String ownName, Locale locale) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = locale;
    }

    public String tag() {
        return tag;
    }

    /** The language's name in itself, as a language switch must say it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    public static Optional<Language> ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
