package org.beloved.places;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.beloved.web.Words;

/** What this room says of places in one language, over the words of the whole house. */
public record PlaceWords(Words words) {

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
    public String name(County county) {
        var name = county.name();
        var isWhole = name.kind() == CountyKind.INDEPENDENT_CITY && name.full().equals(name.brief());
        return isWhole ? name.full() : say("places.kind." + name.kind(), "name", name.brief());
    }

    public String state(State state) {
        return say("places.state." + state.code());
    }

    /** A county's name to stand alone: "Montgomery County", "Condado de Montgomery". */
    public String brief(County county) {
        var name = name(county);
        var plain =
                name.startsWith("el ") || name.startsWith("la ") ? name.substring(3) : name.replaceFirst("^the ", "");
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    /** "Montgomery County, Pennsylvania"; a place that is its whole state needs no second name. */
    public String label(County county) {
        return withState(county, brief(county));
    }

    /** The same in a sentence: "Montgomery County, Pennsylvania", "el condado de Montgomery, Pensilvania". */
    public String labelInSentence(County county) {
        return withState(county, name(county));
    }

    private String withState(County county, String said) {
        return county.name().brief().equals(county.state().name()) ? said : said + ", " + state(county.state());
    }

    /** How a question led to a county; "New York" in the state of that name is said in its own language. */
    String how(PlaceMatch match) {
        var named = match.how() == PlaceMatch.How.STATE ? state(match.county().state()) : match.named();
        return say("places.how." + match.how(), "named", named);
    }

    /** "November 2026", "noviembre de 2026". */
    String month(YearMonth month) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMM")
                .withLocale(words.language().locale())
                .format(month);
    }

    /** "868,742 people in 2023", where the census has an estimate. */
    Optional<String> people(County county) {
        return county.population().stream()
                .mapToObj(people -> say("places.people", "count", words.number(people), "year", County.COUNTED_IN))
                .findFirst();
    }
}
