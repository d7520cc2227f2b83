package org.beloved.meetings.letters;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beloved.web.Language;

/** A place in a letter where the record speaks. In the text it stands in brackets, in either language. */
record Place(Kind kind, int number) {

    /** What the record puts there. */
    enum Kind {
        TEAM("team", "equipo"),
        DATE("date", "fecha"),
        OFFICIAL("official", "autoridad"),
        SALUTATION("name", "nombre"),
        MEETING_DAY("meeting day", "día de la reunión"),
        THEIR_PROMISES("their promises", "sus promesas"),
        OUR_PROMISES("our promises", "nuestras promesas"),
        /** One of them, by its number. */
        PROMISE("promise", "promesa"),
        MEMBERS("our names", "nuestros nombres"),
        /** Where the office may answer. */
        CONTACT("our contact", "nuestro contacto");

        private final String english;
        private final String spanish;

        Kind(String english, String spanish) {
            this.english = english;
            this.spanish = spanish;
        }

        String in(Language language) {
            return switch (language) {
                case ENGLISH -> "[" + english + "]";
                case SPANISH -> "[" + spanish + "]";
            };
        }
    }

    static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]\\n]{1,40})\\]");
    private static final Pattern NUMBERED = Pattern.compile("(?:promise|promesa) (\\d{1,3})");

    /** @param inside what stands between the brackets; empty when that is the team's own bracket */
    static Optional<Place> named(String inside) {
        String name = inside.strip().toLowerCase(Locale.ROOT);
        Matcher numbered = NUMBERED.matcher(name);
        if (numbered.matches()) {
            return Optional.of(new Place(Kind.PROMISE, Integer.parseInt(numbered.group(1))));
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.PROMISE && (kind.english.equals(name) || kind.spanish.equals(name))) {
                return Optional.of(new Place(kind, 0));
            }
        }
        return Optional.empty();
    }
}
