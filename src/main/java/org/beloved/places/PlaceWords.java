package org.beloved.places;

import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.beloved.web.Words;

/** What this room says of places in one language, over the words of the whole house. */
record PlaceWords(Words words) {

    /** For the command line, which speaks English and has no server around it. */
    static PlaceWords english() {
        return new PlaceWords(new Phrasebook().in(Language.ENGLISH));
    }

    /** @param namesAndValues name, value, name, value … for the braces in the message */
    String say(String key, Object... namesAndValues) {
        return words.say(key, namesAndValues);
    }

    /** A cell of the jail tables in plain words. */
    String cell(String cell) {
        return JailWords.say(cell, words.language());
    }

    /** A county's name as it stands in a sentence: "Montgomery County", "el condado de Montgomery". */
    String name(County county) {
        var name = county.name();
        var isWhole = name.kind() == CountyKind.INDEPENDENT_CITY && name.full().equals(name.brief());
        return isWhole ? name.full() : say("places.kind." + name.kind(), "name", name.brief());
    }
}
