package org.beloved.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.beloved.places.PlaceMatch.How;
import org.beloved.places.PlaceQuery.Reading;
import org.beloved.shared.Fips;

/** Finds counties from what people type: a ZIP, a county, a town, with or without the state, small slips forgiven. */
public final class PlaceSearch {

    /** How many places an answer names at most, but for the counties of a whole state. */
    public static final int MOST = 25;

    /** What was asked, the counties it may mean with the likeliest first, and how we got there. */
    public record Answer(String text, List<PlaceMatch> matches, Route route) {

        /** One county and no guess in between. */
        public Optional<County> theOnlyOne() {
            return matches.size() == 1 && route != Route.SPELLING && route != Route.ZIP_NEARBY
                    ? Optional.of(matches.getFirst().county())
                    : Optional.empty();
        }
    }

    public enum Route {
        NOTHING_ASKED,
        NOTHING_FOUND,
        ZIP,
        /** The ZIP's own county, and counties next door that the ZIP may reach into. */
        ZIP_MAY_STRADDLE,
        ZIP_NEARBY,
        NAME,
        BEGINNING,
        SPELLING,
        STATE
    }

    /** By itself or right behind its state, as in TX77002: five digits inside another word are none. */
    private static final Pattern ZIP =
            Pattern.compile("(?<![\\p{L}0-9])(?:[A-Za-z]{2})?([0-9]{5})(?:-[0-9]{4})?(?![\\p{L}0-9])");

    private static final Pattern SHORT_ZIP = Pattern.compile("[0-9]{3,4}");
    private static final int SHORTEST_BEGINNING = 3;

    /** Read only when somebody asks for a ZIP. */
    private static final class ByZip {
        static final ZipSearch ZIPS = new ZipSearch(Places.shipped(), new Zips());
    }

    /** Read only when somebody asks for a name. */
    private static final class ByName {
        static final NameIndex NAMES = new NameIndex(Places.shipped());
    }

    private static final PlaceSearch SHIPPED = new PlaceSearch();

    private PlaceSearch() {}

    /** The search over the places shipped with the program; the first question of each kind reads the files. */
    public static PlaceSearch shipped() {
        return SHIPPED;
    }

    public Answer find(String typed) {
        var text = typed.strip();
        if (FoldedText.of(text).size() == 0) {
            return new Answer(text, List.of(), Route.NOTHING_ASKED);
        }
        return zipIn(text).map(zip -> byZip(text, zip)).orElseGet(() -> byName(text));
    }

    /** A zero at the front is easily lost: 2139 is 02139. */
    private static Optional<String> zipIn(String text) {
        var zip = ZIP.matcher(text);
        if (zip.find()) {
            return Optional.of(zip.group(1));
        }
        return SHORT_ZIP.matcher(text).matches() ? Optional.of("0".repeat(5 - text.length()) + text) : Optional.empty();
    }

    private Answer byZip(String text, String zip) {
        var matches = ByZip.ZIPS.find(zip);
        var route = matches.isEmpty()
                ? Route.NOTHING_FOUND
                : switch (matches.getFirst().how()) {
                    case ZIP -> matches.size() == 1 ? Route.ZIP : Route.ZIP_MAY_STRADDLE;
                    case ZIP_NEXT_DOOR, ZIP_NEARBY -> Route.ZIP_NEARBY;
                    case COUNTY, TOWN, FORMER_NAME, STATE, COUNTY_CODE -> Route.NAME;
                };
        return new Answer(text, matches, route);
    }

    private Answer byName(String text) {
        var query = PlaceQuery.of(text);
        var state = PlaceQuery.stateNamed(FoldedText.of(text));
        var exact = new ArrayList<>(firstFound(query, ByName.NAMES::named));
        state.ifPresent(whole -> exact.addAll(countiesOf(whole)));
        if (!exact.isEmpty()) {
            return answer(text, exact, state.isPresent() ? Route.STATE : Route.NAME);
        }
        var beginning = firstFound(
                query, name -> name.key().length() < SHORTEST_BEGINNING ? List.of() : ByName.NAMES.beginningWith(name));
        if (!beginning.isEmpty()) {
            return answer(text, beginning, Route.BEGINNING);
        }
        var guesses = guesses(query);
        return answer(text, guesses, guesses.isEmpty() ? Route.NOTHING_FOUND : Route.SPELLING);
    }

    private List<PlaceMatch> guesses(PlaceQuery query) {
        return query.likelyFirst().stream()
                .flatMap(List::stream)
                .filter(reading -> reading.word().isPresent() || !query.hasWord())
                .map(reading -> fitting(reading, ByName.NAMES.soundingLike(reading.name(), inStateOf(reading))))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<PlaceMatch> firstFound(PlaceQuery query, Function<FoldedText, List<PlaceMatch>> lookUp) {
        return query.likelyFirst().stream()
                .map(group -> group.stream()
                        .flatMap(reading -> fitting(reading, lookUp.apply(reading.name())).stream())
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Only what lies in the state asked for; where a word says "county", or "city" of an independent city, towns step back. */
    private static List<PlaceMatch> fitting(Reading reading, List<PlaceMatch> found) {
        var inState = found.stream().filter(inStateOf(reading)).toList();
        var word = reading.word();
        if (word.isEmpty()) {
            return inState;
        }
        var counties = inState.stream()
                .filter(match -> match.how() != How.TOWN
                        && word.get().fits(match.county().name().kind()))
                .toList();
        return counties.isEmpty() ? inState : counties;
    }

    private static Predicate<PlaceMatch> inStateOf(Reading reading) {
        return match -> reading.state()
                .map(state -> match.county().state().equals(state))
                .orElse(true);
    }

    private List<PlaceMatch> countiesOf(State state) {
        return Places.shipped().countiesOf(state).stream()
                .map(county -> new PlaceMatch(
                        county, How.STATE, state.name(), county.population().orElse(0)))
                .toList();
    }

    /** Each county once, by its weightiest match; the most people first. */
    private static Answer answer(String text, List<PlaceMatch> found, Route route) {
        var best = new LinkedHashMap<Fips, PlaceMatch>();
        found.stream()
                .sorted(Comparator.comparingLong((PlaceMatch match) -> -match.weight())
                        .thenComparing(PlaceMatch::how)
                        .thenComparing(match -> match.county().fips()))
                .forEach(match -> best.putIfAbsent(match.county().fips(), match));
        return new Answer(
                text,
                best.values().stream()
                        .limit(route == Route.STATE ? best.size() : MOST)
                        .toList(),
                route);
    }
}
